// Plants closed texts in many forms, builds sites of them with the check left out, and looks for them in every byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runImport } from '../../src/import/run/run.ts';
import { mustBuild } from '../build/build-site.ts';
import { inOwnFolder } from '../changes/folders.ts';
import { type Campaign, type CampaignResult, type Failure, figure } from './campaign.ts';
import { falseAlarms } from './closed/false-alarms.ts';
import { type Planted, plant } from './closed/plant.ts';
import { PROSE } from './closed/prose.ts';
import { SECRET_START, secretOf, secretsIn } from './closed/secrets.ts';
import { textsIn } from './site-search.ts';

const ARKIV = `organisation: Fjordby Kommune
titel: Fjordby Kommunes referater
forummer:
  - slug: oekonomiudvalget
    navn: Økonomiudvalget
  - slug: chefforum
    navn: Chefforum
`;
/** So many meetings a site. */
const BATCH = 400;

/** An open word of every archive, which must be found, so that it is known that others would be. */
const OPEN_NUMBER = 0xfff_ffff;
const OPEN_FILE = `---
forum: oekonomiudvalget
dato: 2024-01-02
---

## Punkt 1: Åbent

### Beslutning

Ordet ${secretOf(OPEN_NUMBER)} er åbent.
`;

interface Found {
  readonly leaked: Set<number | null>;
  readonly refused: number;
  readonly bytes: number;
}

/** Plants texts in one archive, builds its site, and gives those that came out anywhere. */
const tryBatch = (planted: readonly Planted[]): Promise<Found> =>
  inOwnFolder('lukket', (folder) => tryIn(folder, planted));

async function tryIn(folder: string, planted: readonly Planted[]): Promise<Found> {
  const [content, sources, out] = ['indhold', 'kilder', 'side'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const write = (path: string, data: string | Buffer): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  };
  write(join(content, 'arkiv.yaml'), ARKIV);
  write(join(content, 'oekonomiudvalget/2024/2024-01-02.md'), OPEN_FILE);
  for (const { path, data } of planted) if (path) write(join(content, path), data);
  const files = planted
    .filter(({ path }) => path === null)
    .map(({ number, ending, data }) => {
      const path = join(sources, `${number}.${ending}`);
      write(path, data);
      return path;
    });
  const imported = await runImport({ files, content, forum: null, force: false, dryRun: false });
  const leaked = new Set<number | null>(
    secretsIn([...imported.stdout, ...imported.stderr].join('\n').toLowerCase()),
  );
  const own = new Set<number | null>([OPEN_NUMBER]);
  for (const { number, path } of planted) if (path !== null) own.add(number);
  // What was written by hand may lie in its own file; an import must not write it at all.
  for (const { text } of textsIn(content))
    for (const number of secretsIn(text)) if (!own.has(number)) leaked.add(number);
  await mustBuild({ content, out, ignoreErrors: true });
  const openIn = new Set<string>();
  let bytes = 0;
  for (const file of textsIn(out)) {
    bytes += file.bytes;
    for (const number of secretsIn(file.text)) {
      if (number !== OPEN_NUMBER) leaked.add(number);
      else openIn.add(file.path.replace(/[^/]*$/, ''));
    }
  }
  for (const place of ['oekonomiudvalget/2024-01-02/', 'pagefind/index/', 'pagefind/fragment/'])
    if (!openIn.has(place)) throw new Error(`the open word is not found in ${place}, so others would not be`);
  const refused = imported.stderr.filter((line) => line.startsWith('Afvist')).length;
  return { leaked, refused, bytes };
}

async function run({ seed, count }: { seed: number; count: number }): Promise<CampaignResult> {
  const failed: Failure[] = [];
  const tries = new Map<string, number>();
  let [bytes, refused] = [0, 0];
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const planted = await Promise.all(
      Array.from({ length: size }, (_, at) => plant(seed + from + at, from + at)),
    );
    const found = await tryBatch(planted);
    bytes += found.bytes;
    refused += found.refused;
    for (const { way } of planted) tries.set(way, (tries.get(way) ?? 0) + 1);
    for (const number of found.leaked) {
      const one = planted.find((other) => other.number === number);
      const what = one
        ? `${one.way}, frø ${one.number}: «${one.form}»`
        : `et ord, der begynder med ${SECRET_START}`;
      failed.push({ input: one?.data.toString() ?? '', why: `kom ud: ${what}` });
    }
  }
  const alarms = falseAlarms();
  const share = alarms.length / PROSE.length;
  return {
    tried: count + PROSE.length,
    failed: [...failed, ...(share > 0.01 ? alarms : [])],
    rows: [
      ...[...tries].sort().map(([way, number]) => [`plantet: ${way}`, figure(number)] as const),
      ['import afvist', figure(refused)],
      ['bytes set igennem', figure(bytes)],
      ['lukkede tekster, der kom ud', figure(failed.length)],
      ['falske alarmer i almindelig tekst', `${figure(alarms.length)} af ${figure(PROSE.length)}`],
    ],
  };
}

/** Closed texts in many forms: none may come out. */
export const campaign: Campaign = {
  describe: 'Lukkede tekster, som ikke må komme ud af hverken læsning, import eller bygning.',
  run,
};
