import { fold, isTelling } from '../danish/fold.ts';
import { wordsOf } from '../danish/words.ts';
import type { Archive } from '../model/archive.ts';
import {
  SUGGEST_FOLDER,
  type SuggestGround,
  type SuggestMeetings,
  type SuggestShard,
} from './format/suggest.ts';
import { numberKey, numberParts, numberStarts } from './format/suggest-number.ts';
import { pack } from './pack.ts';
import { type SuggestedTitle, suggestEntries } from './suggest-entries.ts';
import { type Shard, type ShardLimits, shardsOf } from './suggest-shards.ts';

/** A packed file of suggestions: its path below the site, and its bytes. */
export interface SuggestFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** How large a file may be, so that suggestions come while one types. */
const MOST_BYTES = 15_000;
const TITLES: ShardLimits = { entries: 300, files: 560, shortest: 2 };
const NUMBERS: ShardLimits = { entries: 300, files: 200, shortest: 2 };
const DAY = 86_400_000;

/** The files that suggestions are found in while somebody types. The same archive gives the same bytes. */
export function* suggestFiles(archive: Archive): Generator<SuggestFile> {
  const { titler, numre } = suggestEntries(archive);
  const titles = shardsOf(titler, ({ entry }) => wordsOf(entry[0]).map(fold).filter(isTelling), TITLES);
  const numbers = shardsOf(numre, ([, nummer]) => numberStarts(numberParts(nummer)).map(numberKey), NUMBERS);
  yield fileOf('grund', {
    forummer: archive.config.forummer.map(({ slug, navn, forkortelser }) => ({ slug, navn, forkortelser })),
    titler: startsOf(titles),
    numre: startsOf(numbers),
  } satisfies SuggestGround);
  yield fileOf('moeder', meetingsOf(archive));
  for (const { start, entries } of titles) yield shardFile(`titel-${start}`, entries, titleShard);
  for (const { start, entries } of numbers)
    yield shardFile(`nummer-${start}`, entries, (sager) => ({ sager, punkter: [] }));
}

const startsOf = (shards: readonly Shard<unknown>[]): string => shards.map(({ start }) => start).join(' ');

const fileOf = (name: string, data: unknown): SuggestFile => ({
  path: `${SUGGEST_FOLDER.slice(1)}/${name}.pak`,
  bytes: pack(data),
});

function titleShard(titles: readonly SuggestedTitle[]): SuggestShard {
  return {
    sager: titles.flatMap(({ kind, entry }) => (kind === 'sag' ? [entry] : [])),
    punkter: titles.flatMap(({ kind, entry }) => (kind === 'punkt' ? [entry] : [])),
  };
}

/** A file of as many entries as there is room for; the oldest give way to long titles. */
function shardFile<Entry>(
  name: string,
  entries: readonly Entry[],
  shardOf: (entries: readonly Entry[]) => SuggestShard,
): SuggestFile {
  const file = fileOf(name, shardOf(entries));
  if (file.bytes.length <= MOST_BYTES || entries.length <= 1) return file;
  return shardFile(name, entries.slice(0, Math.floor(entries.length * 0.8)), shardOf);
}

function meetingsOf({ meetings, config }: Archive): SuggestMeetings {
  const forums = new Map(config.forummer.map(({ slug }, index) => [slug, index]));
  const days = meetings.map(({ date }) => Date.parse(date) / DAY);
  return {
    forum: meetings.map(({ forum }) => forums.get(forum.slug) ?? -1),
    dage: days.map((day, index) => day - (days[index - 1] ?? 0)),
    raekke: meetings.flatMap(({ sequence }, index) => (sequence > 1 ? [[index, sequence] as const] : [])),
  };
}
