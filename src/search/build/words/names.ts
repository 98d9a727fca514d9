import type { SearchState } from '../state.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of an archive that are written with a capital, by which compounds are divided where they are no Danish words: `Vaseåskolen` has `Vaseå` in it. */
export class Names {
  private readonly known = new Map<
    string,
    { count: number; readonly isName: boolean; readonly was: number }
  >();
  private readonly lexicon: () => Lexicon;

  constructor(lexicon: () => Lexicon, kept: SearchState['capitalised'] = []) {
    this.lexicon = lexicon;
    for (const [word, count, isName] of kept) this.known.set(word, { count, isName, was: count });
  }

  /** Tells of a word in one item more, or one less. */
  count(word: string, by: 1 | -1): void {
    const known = this.known.get(word);
    if (known) known.count += by;
    else this.known.set(word, { count: by, isName: !this.lexicon().words.has(word), was: 0 });
  }

  /** The names of now. */
  all(): Set<string> {
    return new Set(
      [...this.known].flatMap(([word, { count, isName }]) => (isName && count > 0 ? [word] : [])),
    );
  }

  /** The names that came or went. */
  changed(): string[] {
    return [...this.known].flatMap(([word, { count, was, isName }]) =>
      isName && count > 0 !== was > 0 ? [word] : [],
    );
  }

  kept(): SearchState['capitalised'] {
    return [...this.known].flatMap(([word, { count, isName }]) =>
      count > 0 ? [[word, count, isName] as const] : [],
    );
  }
}
