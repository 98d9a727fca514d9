import type { Campaign } from './campaign/campaign.ts';
import { runCommand, UsageError } from './command.ts';

const NAMES = ['cpr'] as const;
const HELP = `npm run campaign -- NAVN [--seed TAL] [--count ANTAL]

Prøver programmet med opdigtet indhold, igen og igen: ${NAMES.join(', ')}.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand({
  help: HELP,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } },
  allowPositionals: true,
  run: async ({ seed, count }, [name]) => {
    if (!NAMES.some((known) => known === name)) throw new UsageError(`Angiv en af: ${NAMES.join(', ')}.`);
    const { campaign }: { campaign: Campaign } = await import(`./campaign/${name}.ts`);
    const { tried, failed, rows } = await campaign.run({ seed: Number(seed), count: Number(count) });
    for (const { input, why } of failed) say(`${why}: ${JSON.stringify(input)}`);
    for (const [label, figure] of rows) say(`${label.padEnd(40)} ${figure}`);
    say(`${tried} prøvet, ${failed.length} fejlede`);
    return failed.length > 0 ? 1 : 0;
  },
});
