import { markPlaces, type Place } from '../../danish/marks.ts';
import { wordKey } from '../../danish/word-key.ts';
import type { TokenField } from '../format/search-token.ts';
import { both, findKeys, NO_WORD, type Scores, type WordFound, type WordSources } from './find-keys.ts';

/** How many letters may stand between the parts of a compound that a text has apart: a space or a hyphen, or some words. */
export const GAPS = { beside: 2, near: 60 } as const;

/** Shorter parts are in too many texts for two of them to tell anything but side by side. */
const TELLING_PART = 5;

/** Items whose texts are read to see how far apart the parts stand, the best first; of others the index alone tells. */
const READ = 6;

/** Takes a compound that the archive lacks, divided in these ways, for parts that stand that near each other; null where none do. */
export async function findParts(
  divided: readonly (readonly string[])[],
  gap: number,
  field: TokenField,
  sources: WordSources,
): Promise<WordFound | null> {
  for (const parts of divided) {
    const found = [];
    for (const part of parts) found.push(await findKeys([wordKey(part)], field, sources.index));
    const all = found.map(({ scores }) => scores).reduce(both);
    const most = parts.every(isTelling) ? gap : GAPS.beside;
    const scores = await nearEach(all, parts.map(wordKey), most, sources);
    if (scores.size === 0) continue;
    return { ...NO_WORD, scores, keys: found.flatMap(({ keys }) => keys), instead: parts.join(' ') };
  }
  return null;
}

/** `CO2` tells something by itself, 4 does not. */
const isTelling = (part: string): boolean => part.length >= TELLING_PART || /\p{L}\d/u.test(part);

async function nearEach(
  scores: Scores,
  keys: readonly string[],
  gap: number,
  { index }: WordSources,
): Promise<Scores> {
  const rows = [...scores].sort(([, one], [, other]) => other - one).map(([row]) => row);
  const read = await Promise.all(
    rows.slice(0, READ).map(async (row) => {
      const { content } = await index.record(row);
      const places = keys.map((key) =>
        markPlaces(content, { keys: [key], starts: [], phrases: [] }).filter(
          // Side by side are words, and not what compounds hold: `prøvehandling. Målplan` is no `handlingsplan`.
          ({ start, end }) => gap > GAPS.beside || wordKey(content.slice(start, end)) === key,
        ),
      );
      return areNear(places, gap) ? [row] : [];
    }),
  );
  const near = new Set(read.flat());
  if (near.size === 0) return new Map();
  const kept = new Set([...near, ...rows.slice(READ)]);
  return new Map([...scores].filter(([row]) => kept.has(row)));
}

/** Whether each part stands somewhere near one of the next. */
const areNear = (places: readonly (readonly Place[])[], gap: number): boolean =>
  places
    .slice(1)
    .every((next, at) => places[at]?.some((one) => next.some((other) => between(one, other) <= gap)));

const between = (one: Place, other: Place): number => Math.max(other.start - one.end, one.start - other.end);
