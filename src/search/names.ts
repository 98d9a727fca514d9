import { wordsOf } from '../danish/words.ts';
import type { WholePunkt } from '../model/archive.ts';
import { textOf } from './punkt-text.ts';

const LENGTHS = { least: 4, most: 14 } as const;

/** The names in the texts of items, in lower case: what is written with a capital and no Danish word, so that `Vaseåskolen` has `Vaseå` in it. */
export function namesOf(punkter: readonly WholePunkt[], lexicon: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const punkt of punkter)
    for (const word of wordsOf(textOf(punkt))) {
      if (word.length < LENGTHS.least || word.length > LENGTHS.most || !/^\p{Lu}\p{Ll}+$/u.test(word))
        continue;
      const lower = word.toLowerCase();
      if (!lexicon.has(lower)) names.add(lower);
    }
  return names;
}
