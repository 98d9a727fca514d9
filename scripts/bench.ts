import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchMemory } from './bench/memory.ts';
import { removeSynthetic, writeSynthetic } from './bench/synthetic.ts';
import { buildSite } from './build/build-site.ts';
import { counted, numberText, secondsText, stagesOf } from './build/stages.ts';
import { runCommand, UsageError } from './command.ts';
import { forgetWork } from './load-options.ts';

const HELP = `npm run bench -- [--meetings ANTAL] [--keep]

Skriver et kunstigt arkiv, bygger det to gange og viser tid og hukommelse.

  --meetings ANTAL  hvor mange møder (1000)
  --keep            lad arkivet og den byggede mappe ligge
`;

const options = {
  meetings: { type: 'string', default: '1000' },
  keep: { type: 'boolean', default: false },
} as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bench(meetings: number, keep: boolean): Promise<number> {
  const folder = join(tmpdir(), `referatarkiv-bench-${meetings}`);
  const words = fileURLToPath(new URL('../content', import.meta.url));
  const size = await writeSynthetic(words, join(folder, 'content'), meetings);
  say(
    `${counted(size.meetings, 'møde', 'møder')}, ${counted(size.punkter, 'punkt', 'punkter')}, ${numberText(Math.round(size.bytes / 1024))} KiB Markdown`,
  );
  await forgetWork(join(folder, 'content'));
  await run('Første bygning', folder);
  await run('Igen, uændret', folder);
  if (!keep) await removeSynthetic(folder);
  return 0;
}

async function run(name: string, folder: string): Promise<void> {
  const memory = watchMemory();
  const stages = stagesOf(() => undefined);
  const { built, messages } = await buildSite(
    { content: join(folder, 'content'), out: join(folder, 'site') },
    stages,
  );
  if (!built) throw new Error(`det kunstige arkiv har fejl: ${messages.find(({ fatal }) => fatal)?.reason}`);
  const { peak, withChildren } = memory.stop();
  say(
    `\n${name}: ${secondsText(stages.seconds())}, højst ${numberText(peak)} MiB${withChildren ? '' : ' (uden indekseringen)'}`,
  );
  for (const stage of stages.times())
    say(`  ${stage.name.padEnd(14)} ${secondsText(stage.seconds).padStart(8)}   ${stage.count}`);
}

await runCommand({
  help: HELP,
  options,
  run: ({ meetings: text, keep }) => {
    const meetings = Number(text);
    if (!Number.isInteger(meetings) || meetings < 1)
      throw new UsageError(`\`${text}\` er ikke et antal møder.`);
    return bench(meetings, keep);
  },
});
