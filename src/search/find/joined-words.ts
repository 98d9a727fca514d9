import { wordKey } from '../../danish/word-key.ts';
import type { TokenField } from '../format/search-token.ts';
import { SCORES } from '../rank.ts';
import type { Term } from '../read/clauses.ts';
import { both, findKeys, type Scores, type WordFound } from './find-keys.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of a query and what was found of it. */
export interface TermFound {
  readonly term: Term;
  readonly found: WordFound;
}

/** The most words that one compound is typed apart as. */
const MOST_WORDS = 3;

/** What stands between the parts of a compound. */
const LINKS = ['', 's', 'e'];
/** The links that are tried where the words are there by themselves: each costs a file. */
const USUAL_LINKS = ['', 's'];

/** The ways to write some words together: `ungdomklub`, `ungdomsklub`. */
const joinedForms = ([first = '', ...others]: readonly string[], links: readonly string[]): string[] =>
  others.reduce<string[]>(
    (starts, word) => starts.flatMap((start) => links.map((link) => `${start}${link}${word}`)),
    [first],
  );

/** What was found of a query, one list for each of its clauses; words that are one compound, typed apart, are made one. */
export async function joinWords(
  found: readonly (readonly TermFound[])[],
  field: TokenField,
  index: SearchIndex,
): Promise<(readonly TermFound[])[]> {
  const joined: (readonly TermFound[])[] = [];
  for (let at = 0; at < found.length; ) {
    const run = await joinedRun(found.slice(at, at + MOST_WORDS), field, index);
    joined.push(run?.terms ?? found[at] ?? []);
    at += run?.count ?? 1;
  }
  return joined;
}

/** The longest compound that some clauses begin with, and of how many it is. */
async function joinedRun(
  clauses: readonly (readonly TermFound[])[],
  field: TokenField,
  index: SearchIndex,
): Promise<{ terms: readonly TermFound[]; count: number } | null> {
  const words = wordsAtStart(clauses);
  for (let count = words.length; count > 1; count -= 1) {
    const own = words.slice(0, count);
    const links = own.every(({ found }) => found.scores.size > 0) ? USUAL_LINKS : LINKS;
    const texts = own.map(({ term }) => term.text);
    const keys = new Set(joinedForms(texts, links).map(wordKey));
    const whole = await findKeys([...keys], field, index);
    if (whole.scores.size > 0) return { terms: [asOne(own, whole)], count };
  }
  return null;
}

/** The words alone that some clauses begin with. */
function wordsAtStart(clauses: readonly (readonly TermFound[])[]): TermFound[] {
  const words: TermFound[] = [];
  for (const [own, ...others] of clauses) {
    if (own?.term.kind !== 'ord' || others.length > 0) break;
    words.push(own);
  }
  return words;
}

/** The items that have the compound before those that have its parts. */
function asOne(words: readonly TermFound[], whole: WordFound): TermFound {
  const isSure = words.every(({ found }) => found.instead === null);
  const parts = isSure ? words.map(({ found }) => found.scores).reduce(both) : new Map();
  const scores: Map<number, number> = new Map(parts as Scores);
  for (const [row, score] of whole.scores) scores.set(row, (scores.get(row) ?? 0) + score + SCORES.joined);
  const text = words.map(({ term }) => term.text).join(' ');
  const keys = [...whole.keys, ...(isSure ? words.flatMap(({ found }) => found.keys) : [])];
  return { term: { kind: 'ord', text }, found: { ...whole, scores, keys } };
}
