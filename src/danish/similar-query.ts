import { SMALL_WORDS } from './small-words.ts';
import { wordKey } from './word-key.ts';
import { wordsOf } from './words.ts';

/** How many words are asked for, and how short they may be. */
const MOST = 4;
const SHORTEST = 5;

/** What titles say of all kinds of matter. */
const COMMON = new Set(
  `godkendelse orientering drøftelse behandling forslag anmodning ansøgning indstilling vedtagelse endelig
  fastlæggelse udpegning status opfølgning beslutning redegørelse forelæggelse igangsættelse principgodkendelse vedrørende
  kommune kommunen kommunens punkt sager møde`
    .split(/\s+/)
    .map(wordKey),
);

/**
 * A query for items like the one that has this title: its longest words, of which one is enough. Long Danish words are the
 * rare ones; how rare they are in the archive would have every page depend on all others.
 */
export function similarQuery(title: string): string | null {
  const own = wordsOf(title).filter(
    (word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()),
  );
  const told = [...new Map(own.map((word) => [wordKey(word), word]))].filter(([key]) => !COMMON.has(key));
  const longest = told
    .map(([, word]) => word)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST);
  return longest.length === 0 ? null : longest.join(' ELLER ');
}
