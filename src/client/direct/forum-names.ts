import { asciiWord, plainKey } from '../../danish/word-key.ts';
import type { TableForum } from '../../model/search-table.ts';
import { ORDINARY_WORDS } from './small-words.ts';

const plain = (word: string): string => plainKey(asciiWord(word));

/** What bodies are called; «klima- og teknikudvalget» is also «klimaudvalget». */
const HEAD = /^(.+?)(udvalg|rad|navn|forum|bestyrelse|kommission|gruppe|komite)$/;
/** «byrådsmødet» is the council, and so is «byrådsreferat». */
const COMPOUND = /^(.{4,}?)s?(?:mode(?:t|ts|r|rne)?|referat(?:et|er|erne)?|dagsorden(?:en)?)$/;

/** A word without its case and article: `Byrådets` and `byråd` are the same. */
function stem(word: string): string {
  const bare = COMPOUND.exec(word)?.[1] ?? word;
  const nominative = bare.length > 4 ? bare.replace(/s$/, '') : bare;
  return nominative.length < 6 ? nominative : nominative.replace(/(?<=um)met$|et$|en$/, '');
}

/** The words that a name is made of, in the form that all its spellings share. */
function pieces(words: readonly string[]): string[] {
  const content = words.map(plain).filter((word) => word !== 'og');
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

interface Known {
  readonly forum: TableForum;
  readonly whole: readonly string[];
  readonly keys: readonly string[];
  readonly parts: readonly string[];
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
  /** The keys of all names. */
  readonly keys: ReadonlyMap<string, TableForum>;
  /** The most words that a name is written in. */
  readonly mostWords: number;
}

const lowered = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** Makes the look-up of these forums' names. */
export function forumNames(forummer: readonly TableForum[]): ForumNames {
  const known = forummer.map((forum): Known => {
    const forms = [forum.navn, forum.slug, ...forum.forkortelser].map(wordsIn);
    const names = forms.filter((words) => words.join('').length > 5);
    return {
      forum,
      whole: forms.map(lowered),
      keys: names.map(nameKey),
      parts: partKeys(wordsIn(forum.navn)),
    };
  });
  const sure = (found: readonly Known[]): NamedForum[] => found.map(({ forum }) => ({ forum, isSure: true }));
  return {
    keys: new Map(known.flatMap(({ keys, forum }) => keys.map((key) => [key, forum] as const))),
    mostWords: Math.max(1, ...known.flatMap(({ whole }) => whole.map((form) => form.split(' ').length + 2))),
    named(words) {
      const short = abbreviated(words, known);
      if (short.length > 0) return short;
      const key = nameKey(words);
      const full = known.filter(({ keys }) => keys.includes(key));
      if (full.length > 0) return sure(full);
      const byPart = known.filter(({ parts }) => parts.includes(key));
      return byPart.length === 1 ? sure(byPart) : [];
    },
  };
}

/** Forums of which these words are a form to the letter; an abbreviation may stand in the genitive, and without its dots and rings. */
function abbreviated(words: readonly string[], known: readonly Known[]): NamedForum[] {
  const typed = words.join(' ');
  const nominative =
    words.length === 1 && /^[\p{Lu}\d]{2,}['’]?s$/u.test(typed) ? typed.replace(/['’]?s$/, '') : typed;
  const isSure = !ORDINARY_WORDS.has(typed.toLowerCase()) || isCapital(typed);
  for (const same of [(text: string) => text, asciiWord, plain]) {
    const wanted = same(nominative.toLowerCase());
    const found = known.filter(({ whole }) => whole.some((form) => same(form) === wanted));
    if (found.length > 0) return found.map(({ forum }) => ({ forum, isSure }));
  }
  return [];
}

const isCapital = (text: string): boolean => text === text.toUpperCase();
