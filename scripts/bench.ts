import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measureBuild } from './bench/build-process.ts';
import { measuredTable, stagesTable } from './bench/report.da.ts';
import { type BenchRow, ROWS } from './bench/rows.ts';
import { removeSynthetic, WORDS_FOLDER, writeSynthetic } from './bench/synthetic.ts';
import { counted, numberText } from './build/stages.ts';
import { runCommand, say, UsageError, wholeNumber } from './command.ts';
import { forgetWork } from './kept-work.ts';

const KEYS = ROWS.map(({ key }) => key).join(',');

const HELP = `npm run bench -- [--meetings ANTAL] [--only RÆKKER] [--keep]

Skriver et kunstigt arkiv og måler, hvad det koster at bygge det: forfra, igen uden ændringer, efter en rettet linje og
efter et nyt møde. Hver bygning er sin egen proces; hukommelsen er alle dens processers tilsammen. Til sidst måles,
hvor længe den, der gemmer en fil, venter på at se den i browseren og finde den i søgningen (live).

  --meetings ANTAL  hvor mange møder (1000)
  --only RÆKKER     kun nogle af rækkerne (${KEYS})
  --keep            lad arkivet og den byggede mappe ligge
`;

const options = {
  meetings: { type: 'string', default: '1000' },
  only: { type: 'string', default: KEYS },
  keep: { type: 'boolean', default: false },
} as const;

async function bench(meetings: number, rows: readonly BenchRow[], keep: boolean): Promise<number> {
  const folder = join(tmpdir(), `referatarkiv-bench-${meetings}`);
  const folders = { content: join(folder, 'content'), site: join(folder, 'site') };
  const size = await writeSynthetic(WORDS_FOLDER, folders.content, meetings);
  say(
    `${counted(size.meetings, 'møde', 'møder')}, ${counted(size.punkter, 'punkt', 'punkter')}, ${numberText(Math.round(size.bytes / 1024))} KiB Markdown\n`,
  );
  forgetWork(folders.content);
  await rm(folders.site, { recursive: true, force: true });
  if (rows[0]?.isOnBuilt) await measureBuild('forberedelse', folders.content, folders.site);
  const all: Measured[] = [];
  for (const row of rows) all.push(...(await row.measure(folders)));
  say(`${measuredTable(all)}\n\n${stagesTable(all)}`);
  if (!keep) await removeSynthetic(folder);
  return 0;
}

/** The rows that are named, in the order in which they are measured. */
function rowsOf(only: string): readonly BenchRow[] {
  const wanted = only.split(',');
  const unknown = wanted.find((key) => !ROWS.some((row) => row.key === key));
  if (unknown !== undefined) throw new UsageError(`\`${unknown}\` er ingen af rækkerne ${KEYS}.`);
  return ROWS.filter(({ key }) => wanted.includes(key));
}

await runCommand({
  help: HELP,
  options,
  run: ({ meetings, only, keep }) => bench(wholeNumber(meetings, 1), rowsOf(only), keep),
});
