import { asciiWord, wordKey } from '../../src/danish/word-key.ts';
import { wordsOf } from '../../src/danish/words.ts';
import type { WordSources } from '../../src/search/find/find-keys.ts';
import { wordFiles } from '../../src/search/find/word-files.ts';
import type { WordFile } from '../../src/search/format/search-table.ts';
import { keyToken, type TokenField } from '../../src/search/format/search-token.ts';

/** An item as a test writes it: its text, or the texts of its parts. */
export type TestItem =
  | string
  | { readonly alt?: string; readonly beslutning?: string; readonly bilag?: string };

const partsOf = (item: TestItem): { field: TokenField; text: string }[] =>
  Object.entries(typeof item === 'string' ? { alt: item } : item).map(([field, text]) => ({
    field: field as TokenField,
    text,
  }));

const ANCHORS = {
  alt: 'punkt-1-baggrund',
  beslutning: 'punkt-1-beslutning',
  bilag: 'punkt-1-bilag',
  moede: 'punkt-1-moede',
} as const;
const HEADINGS = { alt: 'Baggrund', beslutning: 'Beslutning', bilag: 'Bilag', moede: 'Møde' } as const;

/** Few, so that the words of a beginning are in several files. */
const WORDS_A_FILE = 3;

/** An item's text with its headings, and where they stand, as the engine gives them. */
function recordOf(item: TestItem) {
  const words: string[] = [];
  const anchors = partsOf(item).map(({ field, text }) => {
    const anchor = { element: 'h3', id: ANCHORS[field], text: HEADINGS[field], location: words.length };
    words.push(`${HEADINGS[field]}.`, ...text.split(/\s+/));
    return anchor;
  });
  return { content: words.join(' '), meta: {}, anchors };
}

function tokensOf(item: TestItem): Set<string> {
  const tokens = partsOf(item).flatMap(({ field, text }) =>
    wordsOf(text).flatMap((word) => [
      keyToken('alt', wordKey(word)),
      ...(field === 'alt' ? [] : [keyToken(field, wordKey(word))]),
    ]),
  );
  return new Set(tokens);
}

/** The words of some items by their first letters, in how many of them each is. */
function filesOf(items: readonly TestItem[]): Map<string, WordFile> {
  const counts = new Map<string, number>();
  const texts = items.map((item) => partsOf(item).map(({ text }) => text.toLowerCase()));
  for (const text of texts)
    for (const word of new Set(wordsOf(text.join(' '))))
      if (word.length >= 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const files = new Map<string, { ord: string[]; antal: number[] }>();
  for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const letter = /^[a-z]/.exec(asciiWord(word))?.[0] ?? 'andet';
    const file = files.get(letter) ?? { ord: [], antal: [] };
    file.ord.push(word);
    file.antal.push(count);
    files.set(letter, file);
  }
  return files;
}

/**
 * Where words are looked up, of these items and no compounds' parts. As the engine does, it finds for a beginning that it
 * lacks the words that begin with less of it, and of all words only those in the files that hold, or would hold, what it was asked for.
 */
export function wordSourcesOf(
  items: readonly TestItem[],
  twins: WordSources['twins'] = new Map(),
  danish: readonly string[] = [],
  related: Readonly<Record<string, readonly string[]>> = {},
): WordSources {
  const tokens = items.map(tokensOf);
  const sorted = [...new Set(tokens.flatMap((own) => [...own]))].sort();
  const fileOf = (token: string): number => {
    const at = sorted.findIndex((other) => other >= token);
    return Math.floor((at < 0 ? sorted.length - 1 : at) / WORDS_A_FILE);
  };
  const loaded = new Set<number>();
  const load = (words: readonly string[]): void => {
    for (const word of words) loaded.add(fileOf(word));
  };
  const plain = (text: string): string => ` ${wordsOf(text.toLowerCase()).join(' ')} `;
  const rowsWith = (isWanted: (item: TestItem, row: number) => boolean): number[] =>
    items.flatMap((item, row) => (isWanted(item, row) ? [row] : []));
  const beginning = (start: string): number[] =>
    rowsWith((_, row) =>
      [...(tokens[row] ?? [])].some((token) => token.startsWith(start) && loaded.has(fileOf(token))),
    );
  const files = filesOf(items);
  return {
    index: {
      rows: async (exact) => {
        load([exact]);
        return rowsWith(
          (item, row) => tokens[row]?.has(exact) || plain(recordOf(item).content).includes(plain(exact)),
        );
      },
      ranked: async (start) => {
        load([start]);
        for (let length = start.length; length > 1; length -= 1) {
          const rows = beginning(start.slice(0, length));
          if (rows.length > 0) return new Map(rows.map((row) => [row, 1]));
        }
        return new Map();
      },
      holding: async (token) => {
        load([token]);
        return new Map(rowsWith((_, row) => tokens[row]?.has(token) ?? false).map((row) => [row, 1]));
      },
      load: async (words) => load(words),
      record: async (row) => recordOf(items[row] ?? ''),
    },
    words: wordFiles([...files.keys()], async (letter) => files.get(letter) ?? { ord: [], antal: [] }),
    count: items.length,
    isDanish: async (word) => danish.includes(word),
    twins,
    related: async (key) => related[key] ?? [],
    isNamed: async (key) => Object.hasOwn(related, key),
  };
}
