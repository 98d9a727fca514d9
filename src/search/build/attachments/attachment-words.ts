// What the search keeps of an attachment: the texts of its pages, and the words with the pages that have them.
import { SMALL_WORDS } from '../../../danish/small-words.ts';
import { isMed, specialKeysOf } from '../../../danish/special-words.ts';
import { wordsOf } from '../../../danish/words.ts';
import { pageTexts } from './page-text.ts';

/** A word or key with the pages that have it, from 1 and rising. */
export type WithPages = readonly [word: string, ...pages: number[]];

/** What the search keeps of an attachment; it depends on its pages alone. */
export interface AttachmentWords {
  /** Page by page; of a file without pages, stretch by stretch. */
  readonly texts: readonly string[];
  /** In lower case but for abbreviations. */
  readonly words: readonly WithPages[];
  /** Keys that are more than a word's letters: of `MED`, of `§ 25`. */
  readonly keys: readonly WithPages[];
}

/** Files that are searched by their text, by how their names end: PDF, Word's and OpenDocument's documents, and plain text. */
const SEARCHED = /\.(?:pdf|docx|odt|txt|csv)$/i;

/** Whether the text of a file of this path is searched. */
export const isSearched = (path: string): boolean => SEARCHED.test(path);

/** Whether a reader can be led to a page of a file of this path. */
export const hasPages = (path: string): boolean => /\.pdf$/i.test(path);

/** A word of more letters is none, and of a text with longer numbers nobody wants to find them. */
const LONGEST = 60;

/** About how long a stretch of a file without pages is, in letters: as long as a full page. */
const STRETCH = 3000;

/** What the search keeps of an attachment of this path with these pages. */
export function attachmentWords(path: string, pages: readonly string[]): AttachmentWords {
  const whole = pageTexts(pages);
  const texts = hasPages(path) ? whole : whole.flatMap(stretchesOf);
  const words = new Map<string, number[]>();
  const keys = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, word: string, page: number): void => {
    const own = to.get(word);
    if (!own) to.set(word, [page]);
    else if (own.at(-1) !== page) own.push(page);
  };
  for (const [at, text] of texts.entries()) {
    for (const written of wordsOf(text)) {
      const word = lowered(written);
      if (written.length <= LONGEST && !SMALL_WORDS.has(word) && !isMed(written)) add(words, word, at + 1);
    }
    for (const key of specialKeysOf(text)) add(keys, key, at + 1);
  }
  return { texts, words: sorted(words), keys: sorted(keys) };
}

/** A text cut between words. */
function stretchesOf(text: string): string[] {
  const stretches: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.length - from > STRETCH ? text.lastIndexOf(' ', from + STRETCH) : text.length;
    const to = space > from ? space : Math.min(from + STRETCH, text.length);
    stretches.push(text.slice(from, to));
    from = text[to] === ' ' ? to + 1 : to;
  }
  return stretches;
}

/** The genitive of an abbreviation is told by its capitals: `FNs`. */
const lowered = (word: string): string => (/^\p{Lu}{2,}s$/u.test(word) ? word : word.toLowerCase());

const sorted = (words: ReadonlyMap<string, number[]>): WithPages[] =>
  [...words].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, pages]) => [word, ...pages]);
