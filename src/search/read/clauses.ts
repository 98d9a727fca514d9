import { withFigures } from '../../danish/amounts.ts';
import { SMALL_WORDS } from '../../danish/small-words.ts';
import { isMed, withSpecialWords } from '../../danish/special-words.ts';
import { wordsOf } from '../../danish/words.ts';
import { readSagsnummer } from '../../model/sagsnummer.ts';
import { amountsIn } from '../../model/text/amounts.ts';

/** One thing to look for. */
export type Term =
  | { readonly kind: 'ord'; readonly text: string }
  /** The beginning of a word: `økonom*`. */
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'frase'; readonly text: string }
  | { readonly kind: 'sag'; readonly text: string };

/** What an item must have one of, or must have none of. */
export interface Clause {
  readonly any: readonly Term[];
  readonly not: boolean;
  /** Whether an item need not have it, and is only the better for it. */
  readonly isSpare?: boolean;
}

/** A piece of a query: `-"to ord"`, `ELLER`, `ord`. Curly and Danish quotation marks count as well. */
const PIECE =
  /(?<not>(?<![^\s(])[-−–](?=[^\s-]))?(?:["“”„»«](?<quoted>[^"“”„»«]*)(?:["“”„»«]|$)|(?<plain>[^\s("“”„»«][^\s"“”„»«]*))/gu;

const OR = new Set(['ELLER', 'OR']);
const AND = new Set(['OG', 'AND']);

/** So many figures are hardly another number. */
const FIGURES = 4;

/** A query taken apart; `skipped` are the small words that are not looked for. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly skipped: readonly string[];
}

/** Takes the words of a query apart. Several words mean all of them; `ELLER` stands between words of which one is enough. */
export function readClauses(q: string): Clauses {
  const { text: own, amounts } = withoutAmounts(withSpecialWords(withFigures(q)));
  // A query of `OG` alone asks for the word.
  const pieces = readPieces(own, true);
  const read = pieces.length > 0 || amounts.length > 0 ? pieces : readPieces(own, false);
  return withoutSmall(eachOnce([...read, ...amounts]));
}

/** Takes the sums of money out of a query: each is found however it is written, or as the figures that stand there. What stands in quotes is left alone, and so is what is excluded or chosen between. */
function withoutAmounts(q: string): { text: string; amounts: Clause[] } {
  const amounts: Clause[] = [];
  if (/["“”„»«]|(?<!\S)[-−–]\S|(?<!\S)(?:ELLER|OR)(?!\S)/u.test(q)) return { text: q, amounts };
  let text = q;
  for (const { start, end } of amountsIn(q).toReversed()) {
    const written = q.slice(start, end);
    const figures = /\d[\d., ]*(?<=\d)/.exec(written)?.[0] ?? '';
    const isLong = figures.replace(/\D/g, '').length >= FIGURES;
    const any: Term[] = [{ kind: 'ord', text: written }];
    amounts.unshift({ any: isLong ? [...any, { kind: 'frase', text: figures }] : any, not: false });
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  }
  return { text, amounts };
}

function readPieces(q: string, hasOperators: boolean): Clause[] {
  const clauses: Clause[] = [];
  let joins = false;
  for (const { groups = {} } of q.matchAll(PIECE)) {
    const { not, quoted, plain = '' } = groups;
    if (hasOperators && !not && (OR.has(plain) || AND.has(plain))) {
      joins = OR.has(plain) && clauses.length > 0;
      continue;
    }
    const terms = quoted === undefined ? plainTerms(plain) : phraseTerms(quoted);
    const last = clauses.at(-1);
    if (joins && last && !last.not && !not && terms.length > 0) {
      const any = terms.length === 1 ? terms : phraseTerms(plain);
      clauses[clauses.length - 1] = { any: [...last.any, ...any], not: false };
    } else if (not) {
      if (terms.length > 0) clauses.push({ any: terms.length === 1 ? terms : phraseTerms(plain), not: true });
    } else clauses.push(...terms.map((term) => ({ any: [term], not: false })));
    joins = false;
  }
  return clauses;
}

/** Who asks for a word twice wants no more of it, and a text that was pasted has many words many times. */
function eachOnce(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  const textOf = (value: object): string => JSON.stringify(value).toLowerCase();
  return clauses.flatMap(({ any, not }) => {
    const terms = new Map(any.map((term) => [textOf(term), term]));
    const clause = { any: [...terms.values()], not };
    const text = textOf(clause);
    if (seen.has(text)) return [];
    seen.add(text);
    return [clause];
  });
}

const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word.toLowerCase()) && !isMed(word);

function phraseTerms(text: string): Term[] {
  return wordsOf(text).length === 0 ? [] : [{ kind: 'frase', text: text.trim() }];
}

function plainTerms(piece: string): Term[] {
  const paragraph = /^§\d+/.exec(piece)?.[0];
  if (paragraph) return [{ kind: 'ord', text: paragraph }];
  const bare = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}*]+$|['’]s(?!\p{L})/gu, '');
  const nummer = /[/.-]/.test(bare) ? readSagsnummer(bare) : null;
  if (nummer) return [{ kind: 'sag', text: nummer }];
  // A number with its points and commas is one thing.
  if (/^\d+(?:[.,:/]\d+)+$/.test(bare)) return [{ kind: 'frase', text: bare }];
  const words = wordsOf(bare);
  // `til-valg` is no `valg`.
  if (bare.includes('-') && words.length > 1 && words.some(isSmallWord)) return phraseTerms(bare);
  const start = bare.endsWith('*') ? words.pop() : undefined;
  const terms = words.map((text): Term => ({ kind: 'ord', text }));
  return start === undefined ? terms : [...terms, { kind: 'start', text: start }];
}

function withoutSmall(clauses: readonly Clause[]): Clauses {
  const isSmall = ({ any, not }: Clause): boolean =>
    !not && any.every(({ kind, text }) => kind === 'ord' && isSmallWord(text));
  const kept = clauses.filter((clause) => !isSmall(clause));
  if (!kept.some(({ not }) => !not)) return { clauses: clauses.map(asPhrase), skipped: [] };
  return {
    clauses: kept.map(asPhrase),
    skipped: clauses.filter(isSmall).flatMap(({ any }) => any.map(({ text }) => text)),
  };
}

/** Small words are known to the index only as they stand in the text. */
const asPhrase = ({ any, not }: Clause): Clause => ({
  any: any.map((term) =>
    term.kind === 'ord' && isSmallWord(term.text) ? { kind: 'frase', text: term.text } : term,
  ),
  not,
});
