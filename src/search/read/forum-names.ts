import { asciiWord, plainKey } from '../../danish/word-key.ts';
import type { TableForum } from '../format/search-table.ts';
import { ORDINARY_WORDS } from './small-words.ts';

const plain = (word: string): string => plainKey(asciiWord(word));

/** What bodies are called; «klima- og teknikudvalget» is also «klimaudvalget». */
const BODY = '(udvalg|rad|navn|forum|bestyrelse|kommission|gruppe|komite)';
const HEADS = new RegExp(`^${BODY}$`);
const HEAD = new RegExp(`^(.+?)${BODY}$`);
/** «byrådsmødet» is the council, and so is «byrådsreferat». */
const COMPOUND = /^(.{4,}?)s?(?:mode(?:t|ts|r|rne)?|referat(?:et|er|erne)?|dagsorden(?:en)?)$/;

/** A word without its case and article: `Byrådets` and `byråd` are the same. */
function stem(word: string): string {
  const bare = COMPOUND.exec(word)?.[1] ?? word;
  const nominative = bare.length > 4 ? bare.replace(/s$/, '') : bare;
  return nominative.length < 5 ? nominative : nominative.replace(/(?<=um)met$|et$|en$/, '');
}

/** «Udvalget for Klima og Miljø» is the «klima- og miljøudvalg». */
function headLast(words: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = words;
  return second === 'for' && others.length > 0 && HEADS.test(stem(first)) ? [...others, stem(first)] : words;
}

/** The words that a name is made of, in the form that all its spellings share. */
function pieces(words: readonly string[]): string[] {
  const content = headLast(words.map(plain).filter((word) => word !== 'og'));
  return content.flatMap((word, at) => {
    const isLast = at === content.length - 1;
    const [, tail, head] = isLast ? (HEAD.exec(stem(word)) ?? []) : [];
    const all = tail && head ? [tail, head] : [isLast ? stem(word) : word];
    return all.map((piece, of) =>
      isLast && of === all.length - 1 ? piece : piece.replace(/(?<=.{3})e?s?$/, ''),
    );
  });
}

/** What a name and its spellings have in common: `Børne- og Skoleudvalget`, `borne og skole udvalgets`. */
export const nameKey = (words: readonly string[]): string => pieces(words).join('');

const wordsIn = (name: string): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Keys of a name's parts: `Klima- og Teknikudvalget` is called `klimaudvalget` and `teknikudvalget`. */
function partKeys(words: readonly string[]): string[] {
  const all = pieces(words);
  const head = all.at(-1) ?? '';
  return all.length < 3 ? [] : all.slice(0, -1).map((piece) => piece + head);
}

/** A forum that words name; `isSure` unless they are an ordinary word too. */
export interface NamedForum {
  readonly forum: TableForum;
  readonly isSure: boolean;
}

/** How forums are found by what people call them. */
export interface ForumNames {
  /** The forums that these words, and no others, name; several when they share an abbreviation. */
  named(words: readonly string[]): NamedForum[];
  /** The forums by the keys of their names. */
  readonly keys: ReadonlyMap<string, readonly TableForum[]>;
  /** The most words that a name is written in. */
  readonly mostWords: number;
}

type Index = ReadonlyMap<string, readonly TableForum[]>;

function indexed(pairs: readonly (readonly [string, TableForum])[]): Index {
  const index = new Map<string, TableForum[]>();
  for (const [key, forum] of pairs) index.set(key, [...new Set([...(index.get(key) ?? []), forum])]);
  return index;
}

/** Shorter forms are abbreviations, which have no cases but the genitive. */
const SHORTEST_NAME = 6;
const SPELLINGS = [(text: string): string => text, asciiWord, plain];

/** Makes the look-up of these forums' names. */
export function forumNames(forummer: readonly TableForum[]): ForumNames {
  const forms = forummer.flatMap((forum) =>
    [forum.navn, forum.slug, ...forum.forkortelser].map((form) => ({ forum, words: wordsIn(form) })),
  );
  const names = forms.filter(({ words }) => words.join('').length >= SHORTEST_NAME);
  const keys = indexed(names.map(({ forum, words }) => [nameKey(words), forum]));
  const parts = indexed(
    forummer.flatMap((forum) => partKeys(wordsIn(forum.navn)).map((key) => [key, forum] as const)),
  );
  const spelt = SPELLINGS.map((spelling) => {
    const index = indexed(forms.map(({ forum, words }) => [spelling(words.join(' ').toLowerCase()), forum]));
    return (text: string): readonly TableForum[] => index.get(spelling(text)) ?? [];
  });
  const named = (words: readonly string[]): NamedForum[] => {
    const typed = nominative(words.join(' '));
    for (const find of spelt) {
      const found = find(typed.toLowerCase());
      if (found.length > 0) return found.map((forum) => ({ forum, isSure: isSureName(typed) }));
    }
    const key = nameKey(words);
    const byPart = parts.get(key) ?? [];
    const found = keys.get(key) ?? (byPart.length === 1 ? byPart : []);
    return found.map((forum) => ({ forum, isSure: true }));
  };
  return { named, keys, mostWords: Math.max(1, ...forms.map(({ words }) => words.length + 2)) };
}

/** An abbreviation without the s of its genitive: `ØUs`, `CF's`. */
const nominative = (typed: string): string =>
  /^[\p{Lu}\d]{2,}['’]?s$/u.test(typed) ? typed.replace(/['’]?s$/, '') : typed;

/** An ordinary word is an abbreviation for sure in capitals only. */
const isSureName = (typed: string): boolean =>
  !ORDINARY_WORDS.has(typed.toLowerCase()) || typed === typed.toUpperCase();
