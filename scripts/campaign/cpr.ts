// The campaign of CPR numbers: plants them all over an archive, and numbers that look like them, and counts what the check says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent, loadContent } from '../../src/content/load.ts';
import { inOwnFolder } from '../changes/folders.ts';
import { type Chance, chanceOf } from '../random.ts';
import type { Campaign, CampaignResult } from './campaign.ts';
import { CARRIERS, type CarriedFiles, type Carrier } from './cpr/carriers.ts';
import { LOOK_ALIKES } from './cpr/look-alikes.ts';
import { plantedNumber } from './cpr/numbers.ts';
import type { Way } from './cpr/way.ts';
import { WAYS } from './cpr/written.ts';

const SETTINGS =
  'organisation: Fjordby Kommune\ntitel: Referater\nforummer:\n  - slug: byraadet\n    navn: Byrådet\n';
/** So many meetings are checked in one archive. */
const AT_ONCE = 400;

/** A text in a place of an archive; `isNumber` for a CPR number, which must be found. */
interface Trial {
  readonly carrier: Carrier;
  readonly text: string;
  readonly name: string;
  readonly isNumber: boolean;
}

/** Plants CPR numbers, and as many numbers that look like them. */
export const campaign: Campaign = {
  describe:
    'Planter CPR-numre i tekst, Markdown, navne, PDF, Word, Excel og HTML, og lige så mange numre, der ligner.',
  run: async ({ seed, count }) => {
    const chance = chanceOf(seed);
    const planted = Array.from({ length: count }, (_, at) => plantedTrial(chance, at));
    const alike = Array.from({ length: count }, (_, at) => alikeTrial(chance, at));
    const trials = [...planted, ...alike];
    const found: boolean[] = [];
    for (let from = 0; from < trials.length; from += AT_ONCE)
      found.push(...(await checked(trials.slice(from, from + AT_ONCE), chance)));
    return resultOf(trials, found);
  },
};

/** Every carrier and every way comes in its turn, in other pairs each time round. */
function plantedTrial(chance: Chance, at: number): Trial {
  const carrier = CARRIERS[at % CARRIERS.length] as Carrier;
  const ways = WAYS.filter((way) => canHold(carrier, way));
  const way = ways[(Math.floor(at / CARRIERS.length) + chance.below(ways.length)) % ways.length] as Way;
  const text = way.write(plantedNumber(chance), chance);
  return { carrier, text, name: way.name, isNumber: true };
}

function canHold({ holds, name }: Carrier, { where, name: way }: Way): boolean {
  if (holds === 'markdown') return true;
  if (where === 'markdown') return false;
  if (holds === 'navn') return where === 'navn';
  // What has no line of its own cannot go on to the next, and a broken line ends with a hyphen.
  if (/linje/.test(way)) return /txt|afsnit|^excel: celle/.test(name);
  if (name === 'pdf: brudt linje') return /^bindestreg$/.test(way);
  return !(name === 'excel: tal' && /cpr/i.test(way));
}

/** Numbers that look alike stand where texts can: in a name of a file they are no such numbers. */
function alikeTrial(chance: Chance, at: number): Trial {
  const kind = LOOK_ALIKES[at % LOOK_ALIKES.length] as (typeof LOOK_ALIKES)[number];
  const text = kind.write(chance);
  const isTable = text.includes('|');
  const carriers = CARRIERS.filter(({ holds, name }) =>
    isTable ? holds === 'markdown' && !/liste|citat/.test(name) : holds !== 'navn' && name !== 'excel: tal',
  );
  return { carrier: chance.pick(carriers), text, name: kind.name, isNumber: false };
}

/** A day for each, so that each is the only one of its meeting. */
const dateOf = (at: number): string => new Date(Date.UTC(2004, 0, 1 + at)).toISOString().slice(0, 10);

/** Whether the check tells of a CPR number in each. */
const checked = (trials: readonly Trial[], chance: Chance): Promise<boolean[]> =>
  inOwnFolder('cpr', async (folder) => {
    write(folder, { 'arkiv.yaml': SETTINGS });
    for (const [at, { carrier, text }] of trials.entries())
      write(folder, await carrier.files(text, dateOf(at), chance));
    const { problems } = checkContent(await loadContent(folder));
    const told = new Set(
      problems.flatMap(({ rule, path }) =>
        rule === 'cpr-nummer' ? (/\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '') : [],
      ),
    );
    return trials.map((_, at) => told.has(dateOf(at)));
  });

function write(folder: string, files: CarriedFiles): void {
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

function resultOf(trials: readonly Trial[], found: readonly boolean[]): CampaignResult {
  const all = trials.map((trial, at) => ({ ...trial, isFound: found[at] === true }));
  const failed = all
    .filter(({ isNumber, isFound }) => isNumber !== isFound)
    .map(({ carrier, text, name, isNumber }) => ({
      input: `${carrier.name}: ${text}`,
      why: isNumber ? `ikke fundet (${name})` : `falsk alarm (${name})`,
    }));
  const planted = all.filter(({ isNumber }) => isNumber);
  const alike = all.filter(({ isNumber }) => !isNumber);
  const kinds = [...new Set(CARRIERS.map(({ kind }) => kind))];
  const share = (some: typeof all): string =>
    `${some.filter(({ isFound }) => isFound).length} af ${some.length}`;
  return {
    tried: all.length,
    failed,
    rows: [
      ...kinds.map((kind): [string, string] => [
        `Fundet i ${kind}`,
        share(planted.filter(({ carrier }) => carrier.kind === kind)),
      ]),
      ['Fundet i alt', share(planted)],
      ['Falske alarmer', share(alike)],
    ],
  };
}
