import { fold, isTelling } from '../../../danish/fold.ts';
import { wordsOf } from '../../../danish/words.ts';
import {
  SUGGEST_FOLDER,
  type SuggestGround,
  type SuggestMeetings,
  type SuggestShard,
} from '../../format/suggest.ts';
import { numberKey, numberParts, numberStarts } from '../../format/suggest-number.ts';
import { packBytes } from '../bundle-format.ts';
import type { SearchedArchive } from '../searched-archive.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { isTold, type SuggestedTitle, suggestEntries } from './suggest-entries.ts';
import { type Shard, type ShardLimits, shardsOf } from './suggest-shards.ts';

/** How large a file may be, so that suggestions come while one types. */
const MOST_BYTES = 15_000;

/** Fewer entries pack less well, so that a little less than what would fit is tried. */
const ROOM = 0.98;

const TITLES: ShardLimits = { entries: 300, files: 560, shortest: 2 };
const NUMBERS: ShardLimits = { entries: 300, files: 200, shortest: 2 };
const DAY = 86_400_000;

/** All that suggestions are made of; the same gives the same files. */
export function suggestSource({ config, meetings, sager }: SearchedArchive): string {
  return JSON.stringify([
    config.forummer,
    meetings.map(({ forum, date, sequence, punkter }) => [
      forum.slug,
      date,
      sequence,
      punkter.filter(isTold).map(({ nummer, kortTitel, sagsnumre }) => [nummer, kortTitel, sagsnumre]),
    ]),
    sager.map(({ nummer, titel, last }) => [nummer, titel, last]),
  ]);
}

/** The files that suggestions are found in while somebody types. The same archive gives the same bytes. */
export function* suggestFiles(archive: SearchedArchive): Generator<DataFile> {
  const { titler, numre } = suggestEntries(archive);
  const titles = shardsOf(titler, ({ entry }) => wordsOf(entry[0]).map(fold).filter(isTelling), TITLES);
  const numbers = shardsOf(numre, ([, nummer]) => numberStarts(numberParts(nummer)).map(numberKey), NUMBERS);
  yield dataFile(pathOf('grund'), {
    forummer: archive.config.forummer.map(({ slug, navn, forkortelser }) => ({ slug, navn, forkortelser })),
    titler: startsOf(titles),
    numre: startsOf(numbers),
  } satisfies SuggestGround);
  yield dataFile(pathOf('moeder'), meetingsOf(archive));
  for (const { start, entries } of titles) yield shardFile(`titel-${start}`, entries, titleShard);
  for (const { start, entries } of numbers)
    yield shardFile(`nummer-${start}`, entries, (sager) => ({ sager, punkter: [] }));
}

const startsOf = (shards: readonly Shard<unknown>[]): string => shards.map(({ start }) => start).join(' ');

const pathOf = (name: string): string => `${SUGGEST_FOLDER.slice(1)}/${name}.pak`;

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
): DataFile {
  const whole = dataFile(pathOf(name), shardOf(entries));
  const fitting = async (own: readonly Entry[]): Promise<Buffer> => {
    const bytes = await packBytes(JSON.stringify(shardOf(own)));
    if (bytes.length <= MOST_BYTES || own.length <= 1) return bytes;
    return fitting(own.slice(0, Math.floor(((own.length * MOST_BYTES) / bytes.length) * ROOM)));
  };
  return { ...whole, pack: () => fitting(entries) };
}

function meetingsOf({ meetings, config }: SearchedArchive): SuggestMeetings {
  const forums = new Map(config.forummer.map(({ slug }, index) => [slug, index]));
  const days = meetings.map(({ date }) => Date.parse(date) / DAY);
  return {
    forum: meetings.map(({ forum }) => forums.get(forum.slug) ?? -1),
    dage: days.map((day, index) => day - (days[index - 1] ?? 0)),
    raekke: meetings.flatMap(({ sequence }, index) => (sequence > 1 ? [[index, sequence] as const] : [])),
  };
}
