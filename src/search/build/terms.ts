import { keyToken, type TokenField } from '../format/search-token.ts';
import { baseOf } from './words/engine-words.ts';
import type { WordTable } from './words/word-table.ts';

/** A word of the index: its forms, each a term by its number, in the order of their bytes. */
export interface TermGroup {
  readonly base: string;
  readonly terms: readonly number[];
}

const TOKEN_FIELDS: readonly TokenField[] = ['alt', 'beslutning', 'bilag', 'moede'];

/** The order of bytes in UTF-8, which is the engine's; it differs from that of strings only beyond the surrogates. */
export function byBytes(one: string, other: string): number {
  if (one === other) return 0;
  if (/[\ud800-\uffff]/.test(one + other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : 1;
}

/** The words and tokens of an index by numbers. Many words share a key, and each key has a token for every part of an item. */
export class Terms {
  readonly forms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly keyNumbers = new Map<string, number>();
  /** For a word's number its term and its key's number, and for a key's number and a part's its token's term. */
  private readonly plain: number[] = [];
  private readonly ofWord: number[] = [];
  private readonly tokens: number[] = [];

  termOf(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    this.numbers.set(form, this.forms.length);
    return this.forms.push(form) - 1;
  }

  /** The term of a word of the table as it stands. */
  wordTerm(word: number, table: WordTable): number {
    const known = this.plain[word];
    if (known !== undefined) return known;
    const term = this.termOf(table.words[word] ?? '');
    this.plain[word] = term;
    return term;
  }

  keyNumber(key: string): number {
    const known = this.keyNumbers.get(key);
    if (known !== undefined) return known;
    this.keyNumbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  /** The key of a word of the table. */
  wordKey(word: number, table: WordTable): number {
    const known = this.ofWord[word];
    if (known !== undefined) return known;
    const key = this.keyNumber(table.keys[word] ?? '');
    this.ofWord[word] = key;
    return key;
  }

  /** The term of a key's token in a part of the items. */
  token(field: TokenField, key: number): number {
    const at = key * TOKEN_FIELDS.length + TOKEN_FIELDS.indexOf(field);
    const known = this.tokens[at];
    if (known !== undefined) return known;
    // `MED` is told from `med` by its key alone: the engine knows no capitals.
    const term = this.termOf(keyToken(field, this.keys[key] ?? '').toLowerCase());
    this.tokens[at] = term;
    return term;
  }

  /** Some terms as the words of an index, in its order. */
  grouped(terms: Iterable<number>): TermGroup[] {
    const groups = new Map<string, number[]>();
    for (const term of terms) {
      const base = baseOf(this.forms[term] ?? '');
      const group = groups.get(base);
      if (group) group.push(term);
      else groups.set(base, [term]);
    }
    const form = (term: number): string => this.forms[term] ?? '';
    const sorted = sortedByBytes([...groups.keys()]);
    return sorted.map((base) => {
      const own = groups.get(base) ?? [];
      return {
        base,
        terms: own.length === 1 ? own : own.sort((one, other) => byBytes(form(one), form(other))),
      };
    });
  }
}

/** Texts in the order of their bytes; without letters beyond the surrogates it is the order in which they are sorted fastest. */
function sortedByBytes(texts: string[]): string[] {
  return texts.some((text) => /[\ud800-\uffff]/.test(text)) ? texts.sort(byBytes) : texts.sort();
}
