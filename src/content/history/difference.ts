// The difference between two texts, word by word, as two sides.
import { diffArrays } from 'diff';
import type { Difference, DiffPiece } from '../../model/history.ts';

/** Texts that differ in more words are not compared: nobody could read what came of it. */
const MOST_EDITS = 600;
/** So many words stand around a change. */
const AROUND = 12;

/** A run of words that both texts have, or that one of them has. */
export interface Run {
  readonly words: readonly string[];
  readonly is: 'ens' | 'ud' | 'ind';
}

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How one row of words becomes another; null where they differ in too much. */
export function runsBetween(before: readonly string[], after: readonly string[]): Run[] | null {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!runs) return null;
  return runs.map(({ value, added, removed }) => ({
    words: value,
    is: added ? 'ind' : removed ? 'ud' : 'ens',
  }));
}

/** Two texts as sides, without what stands far from any change; null where they differ in too much. */
export function differenceOf(before: string, after: string): Difference | null {
  const runs = runsBetween(wordsIn(before), wordsIn(after));
  if (!runs) return null;
  const side = (own: 'ud' | 'ind'): DiffPiece[] =>
    runs.flatMap((run, at): DiffPiece[] => {
      if (run.is === own) return [['anden', run.words.join(' ')]];
      return run.is === 'ens' ? shortened(run.words, at === 0, at === runs.length - 1) : [];
    });
  return { before: side('ud'), after: side('ind') };
}

/** What both have, cut down to what stands next to a change. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): DiffPiece[] {
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  const left = words.length - head - tail;
  if (left <= AROUND) return [['ens', words.join(' ')]];
  return [
    ...(head > 0 ? [['ens', words.slice(0, head).join(' ')] as const] : []),
    ['udeladt', String(left)],
    ...(tail > 0 ? [['ens', words.slice(-tail).join(' ')] as const] : []),
  ];
}
