import type { Marks } from '../../model/search/search-answer.ts';
import { sagToken, type TokenField } from '../format/search-token.ts';
import { SCORES } from '../rank.ts';
import type { Clause, Term } from '../read/clauses.ts';
import { both, type Scores, type WordFound, type WordSources } from './find-keys.ts';
import { findPhrase } from './find-phrase.ts';
import { findAllRelated } from './find-related.ts';
import { findStart } from './find-start.ts';
import { findSureWord, findWord } from './find-word.ts';
import type { WordScores } from './spare-words.ts';

/** What was found of several clauses. `scores` is null when they leave every item: there are none, or they only exclude. */
export interface ClausesFound {
  readonly scores: Scores | null;
  readonly excluded: ReadonlySet<number>;
  readonly marks: Marks;
  /** Words that no item has, as typed. */
  readonly lacking: readonly string[];
  /** What each mistyped word was taken for. */
  readonly instead: ReadonlyMap<string, string>;
  /** What was found of each clause by itself. */
  readonly words: readonly WordScores[];
  /** What else mistyped words may have been meant for. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

/** Of more words than these, none that is lacking is taken for another: a text was pasted, and each guess takes its time. */
const MOST_GUESSED = 12;

/** Of more words than these, none is taken for one that begins otherwise: that costs files. */
const MOST_FAR = 2;

/** Clauses that are looked up at once; the next ones only where an item fits all of these. */
const AT_ONCE = 16;

const plainFound = (scores: Scores): WordFound => ({
  scores,
  keys: [],
  starts: [],
  instead: null,
  meant: [],
});

/** A term of a query and what was found of it. */
interface TermFound {
  readonly term: Term;
  readonly found: WordFound;
}

type Find = (word: string, field: TokenField, sources: WordSources) => Promise<WordFound>;

async function findTerm(term: Term, find: Find, field: TokenField, sources: WordSources): Promise<TermFound> {
  const { kind, text } = term;
  if (kind === 'ord') return { term, found: await find(text, field, sources) };
  if (kind === 'start') return { term, found: await findStart(text, field, sources) };
  if (kind === 'frase') return { term, found: plainFound(await findPhrase(text, field, sources)) };
  return { term, found: plainFound(await findSager([text], sources)) };
}

/** Finds the items that carry or mention one of some case numbers, those that carry it first. */
export async function findSager(numre: readonly string[], { index }: WordSources): Promise<Scores> {
  const scores = new Map<number, number>();
  for (const nummer of numre) {
    for (const [row, score] of await index.holding(sagToken(nummer), () => false))
      scores.set(row, Math.max(score, scores.get(row) ?? 0));
  }
  return scores;
}

/** Finds the items that fit all clauses in a part of them. */
export async function findClauses(
  clauses: readonly Clause[],
  field: TokenField,
  sources: WordSources,
): Promise<ClausesFound> {
  const wanted = clauses.filter(({ not, isSpare }) => !not && !isSpare);
  const { found, scores: own } = await findWanted(wanted, field, sources);
  const spare = await Promise.all(
    clauses.filter(({ isSpare }) => isSpare).map((clause) => findSpare(clause, field, sources)),
  );
  const scores = own && spare.reduce(better, own);
  const excluded = new Set<number>();
  for (const { any } of clauses.filter(({ not }) => not))
    for (const term of any) for (const row of await excludedBy(term, sources)) excluded.add(row);
  const terms = found.flat();
  const asked = found.map((own) => ({
    text: own.map(({ term }) => term.text).join(' '),
    scores: anyOf(own),
    isWord: own.length === 1 && own[0]?.term.kind === 'ord',
  }));
  return {
    scores,
    excluded,
    words: asked,
    marks: marksOf([...terms, ...spare.flat()]),
    lacking: found.flatMap((own) => (own.every(isLacking) ? own.map(({ term }) => term.text) : [])),
    instead: new Map(
      terms.flatMap(({ term, found: { instead } }) => (instead ? [[term.text, instead]] : [])),
    ),
    meant: new Map(
      terms.flatMap(({ term, found: { meant } }) => (meant.length > 0 ? [[term.text, meant]] : [])),
    ),
  };
}

/** Finds words that no item needs to have, with what they are related to; nothing is guessed. */
const findSpare = ({ any }: Clause, field: TokenField, sources: WordSources): Promise<TermFound[]> =>
  Promise.all(any.map((term) => findTerm(term, findWithRelated, field, sources)));

async function findWithRelated(word: string, field: TokenField, sources: WordSources): Promise<WordFound> {
  const own = await findSureWord(word, field, sources);
  const related = await findAllRelated(word, field, sources);
  return {
    ...own,
    scores: new Map([...related.scores, ...own.scores]),
    keys: [...own.keys, ...related.keys],
  };
}

/** The same items, better for a word that some of them have. */
function better(scores: Scores, spare: readonly TermFound[]): Scores {
  const more = anyOf(spare);
  return new Map([...scores].map(([row, score]) => [row, score + (more.get(row) ?? 0) * SCORES.spare]));
}

async function findWanted(
  wanted: readonly Clause[],
  field: TokenField,
  sources: WordSources,
): Promise<{ found: readonly (readonly TermFound[])[]; scores: Scores | null }> {
  const isMuch = wanted.flatMap(({ any }) => any).length > MOST_GUESSED;
  const find = isMuch ? findSureWord : findWord;
  const own = { ...sources, isFar: wanted.length <= MOST_FAR };
  const found: TermFound[][] = [];
  let scores: Scores | null = null;
  for (let from = 0; from < wanted.length && scores?.size !== 0; from += AT_ONCE) {
    const some = wanted
      .slice(from, from + AT_ONCE)
      .map(({ any }) => Promise.all(any.map((term) => findTerm(term, find, field, own))));
    for (const terms of await Promise.all(some)) {
      found.push(terms);
      const these = anyOf(terms);
      scores = scores ? both(scores, these) : these;
    }
  }
  return { found, scores };
}

/** A word is excluded as it stands and in its other forms; nothing is guessed, not even that it is the beginning of another. */
async function excludedBy(term: Term, sources: WordSources): Promise<Iterable<number>> {
  const { found } = await findTerm(term, findWord, 'alt', sources);
  const isGuess = found.instead !== null || (term.kind === 'ord' && found.starts.length > 0);
  return isGuess ? [] : found.scores.keys();
}

const isLacking = ({ term, found }: TermFound): boolean =>
  term.kind !== 'sag' && (found.scores.size === 0 || found.instead !== null);

/** Where one of several words is enough, each that an item has counts; a guess at one for nothing when another was found. */
function anyOf(terms: readonly TermFound[]): Scores {
  const sure = terms.filter(({ found }) => found.instead === null && found.scores.size > 0);
  const scores = new Map<number, number>();
  for (const { found } of sure.length > 0 ? sure : terms)
    for (const [row, score] of found.scores) scores.set(row, score + (scores.get(row) ?? 0));
  return scores;
}

function marksOf(terms: readonly TermFound[]): Marks {
  return {
    keys: [...new Set(terms.flatMap(({ found }) => found.keys))],
    starts: [...new Set(terms.flatMap(({ found }) => found.starts))],
    phrases: terms.flatMap(({ term }) => (term.kind === 'frase' || term.kind === 'sag' ? [term.text] : [])),
  };
}
