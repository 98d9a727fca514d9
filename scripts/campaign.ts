import { campaign } from './campaign/kill.ts';
import { runCommand } from './command.ts';

const HELP = `npm run campaign -- kill [--seed TAL] [--count ANTAL]

${campaign.describe}

  --seed TAL     det tal, tilfældet begynder med (1)
  --count ANTAL  hvor mange forsøg (200)
`;

await runCommand({
  help: HELP,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '200' } },
  allowPositionals: true,
  run: async ({ seed, count }) => {
    const { tried, failed, rows } = await campaign.run({ seed: Number(seed), count: Number(count) });
    for (const [label, figure] of rows) process.stdout.write(`${label}: ${figure}\n`);
    for (const { input, why } of failed) process.stdout.write(`FEJL ${input}: ${why}\n`);
    process.stdout.write(`${tried} forsøg, ${failed.length} fejl\n`);
    return failed.length === 0 ? 0 : 1;
  },
});
