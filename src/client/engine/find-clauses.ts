import { sagToken, type TokenField } from '../../danish/search-token.ts';
import type { Marks } from '../../model/search-answer.ts';
import type { Clause, Term } from './clauses.ts';
import { both, findStart, findWord, type Scores, type WordFound, type WordSources } from './find-word.ts';
import { joinWords, type TermFound } from './joined-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What was found of several clauses. `scores` is null when they leave every item: there are none, or they only exclude. */
export interface ClausesFound {
  readonly scores: Scores | null;
  readonly excluded: ReadonlySet<number>;
  readonly marks: Marks;
  /** Words that no item has, as typed. */
  readonly lacking: readonly string[];
  /** What each mistyped word was taken for. */
  readonly instead: ReadonlyMap<string, string>;
  /** What else mistyped words may have been meant for. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

/** What a phrase counts beside a word. */
const PHRASE_SCORE = 4;

/** How many items are looked at for figures at most. */
const MOST_READ = 60;

const plainFound = (scores: Scores): WordFound => ({
  scores,
  keys: [],
  starts: [],
  instead: null,
  meant: [],
});

async function findTerm(term: Term, field: TokenField, sources: WordSources): Promise<TermFound> {
  const { kind, text } = term;
  if (kind === 'ord') return { term, found: await findWord(text, field, sources) };
  if (kind === 'start') return { term, found: await findStart(text, field, sources) };
  if (kind === 'frase') {
    const rows = await rowsOfPhrase(text, sources.index);
    return { term, found: plainFound(new Map(rows.map((row) => [row, PHRASE_SCORE]))) };
  }
  return { term, found: plainFound(await findSager([text], sources)) };
}

/** To the engine `3,4` and `34` are the same, so that items with figures are looked at. */
async function rowsOfPhrase(text: string, index: SearchIndex): Promise<readonly number[]> {
  const rows = await index.rows(text);
  if (!/\d[.,:/-]\d/.test(text) || rows.length > MOST_READ) return rows;
  const wanted = new RegExp(
    `(?<![\\d.,:/-])${text.trim().replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?!\\d)`,
    'iu',
  );
  const records = await Promise.all(rows.map((row) => index.record(row)));
  return rows.filter((_, at) =>
    wanted.test(`${records[at]?.meta.title ?? ''}\n${records[at]?.content ?? ''}`),
  );
}

/** Finds the items that carry or mention one of some case numbers, those that carry it first. */
export async function findSager(numre: readonly string[], { index }: WordSources): Promise<Scores> {
  const scores = new Map<number, number>();
  for (const nummer of numre) {
    const token = sagToken(nummer);
    if ((await index.rows(token)).length === 0) continue;
    for (const [row, score] of await index.ranked(token))
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
  const wanted = clauses.filter(({ not }) => !not);
  const apart = await Promise.all(wanted.map((clause) => findAny(clause, field, sources)));
  const found = await joinWords(apart, field, sources.index);
  const excluded = new Set<number>();
  for (const { any } of clauses.filter(({ not }) => not))
    for (const term of any) for (const row of await excludedBy(term, sources)) excluded.add(row);
  const scores = found
    .map((terms) => anyOf(terms))
    .reduce<Scores | null>((all, own) => (all ? both(all, own) : own), null);
  const terms = found.flat();
  return {
    scores,
    excluded,
    marks: marksOf(terms),
    lacking: found.flatMap((own) => (own.every(isLacking) ? own.map(({ term }) => term.text) : [])),
    instead: new Map(
      terms.flatMap(({ term, found: { instead } }) => (instead ? [[term.text, instead]] : [])),
    ),
    meant: new Map(
      terms.flatMap(({ term, found: { meant } }) => (meant.length > 0 ? [[term.text, meant]] : [])),
    ),
  };
}

const findAny = (clause: Clause, field: TokenField, sources: WordSources): Promise<TermFound[]> =>
  Promise.all(clause.any.map((term) => findTerm(term, field, sources)));

/** A word is excluded as it stands and in its other forms; nothing is guessed. */
async function excludedBy(term: Term, sources: WordSources): Promise<Iterable<number>> {
  const { found } = await findTerm(term, 'alt', sources);
  return found.instead === null ? found.scores.keys() : [];
}

const isLacking = ({ term, found }: TermFound): boolean =>
  term.kind !== 'sag' && (found.scores.size === 0 || found.instead !== null);

/** Where one of several words is enough, a guess at one counts for nothing when another was found. */
function anyOf(terms: readonly TermFound[]): Scores {
  const sure = terms.filter(({ found }) => found.instead === null && found.scores.size > 0);
  const scores = new Map<number, number>();
  for (const { found } of sure.length > 0 ? sure : terms)
    for (const [row, score] of found.scores) scores.set(row, Math.max(score, scores.get(row) ?? 0));
  return scores;
}

function marksOf(terms: readonly TermFound[]): Marks {
  return {
    keys: [...new Set(terms.flatMap(({ found }) => found.keys))],
    starts: [...new Set(terms.flatMap(({ found }) => found.starts))],
    phrases: terms.flatMap(({ term }) => (term.kind === 'frase' || term.kind === 'sag' ? [term.text] : [])),
  };
}
