import { verbStem } from '../../danish/verbs.ts';
import { wordKey } from '../../danish/word-key.ts';
import type { Clause, Clauses } from './clauses.ts';
import { ASKING_WORDS, COMMON_WORDS, NOUNS, PARTICLES } from './question-words.ts';

// How a query is put as a question, and which of its words say what it is about.

/** How a question begins, or a request that is put as one. */
const BEGINS =
  /^(?:(?:hvad|hvem|hvis|hvor|hvornår|hvorfor|hvordan|hvilke[nt]?|hvorvidt|må|kan|skal|findes|hvorhen|vis|når|hvilke)(?!\p{L})|(?:er|har|havde|var|blev|bliver|får|fik|gør|vil|kommer) (?:(?:der|vi|man|det|nogen)(?!\p{L})|[\p{L}-]+ \p{L})|jeg (?:leder|søger)(?!\p{L}))/iu;

/** Whether a query is put as a question, so that its verbs need not stand in the minutes. */
export const isQuestion = (q: string): boolean => BEGINS.test(q.trim()) || /\p{L}\?\s*$/u.test(q);

/** Whether a word is written as names are; abbreviations are written otherwise. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}(?=.*\p{Ll})/u.test(word);

/** Whether a word of a query is a name, as far as its capital tells: the first word may have it for being first. */
export const isName = (word: string, isFirst: boolean): boolean => !isFirst && isCapitalised(word);

/** Whether a word can be what a query is about: what many questions have says little of that, and verbs do in a question, where they are no nouns. */
export const isSubject = (word: string, asks: boolean): boolean => {
  const lower = word.toLowerCase();
  if (COMMON_WORDS.has(lower) || ASKING_WORDS.has(lower)) return false;
  if (!asks || DOER.test(lower) || NOUN_KEYS.has(wordKey(lower))) return true;
  return verbStem(lower) === null && !TELLS_HOW.test(lower);
};

/** How something is, or what was done with it: `manglende`, `anmodede`, `økonomisk`, `mangelfulde`. */
const TELLS_HOW = /\p{L}{3}(?:ende|ede|edes|iske?|(?<!bol)ig[et]?|somt?|somme|fulde?)$/u;

const NOUN_KEYS: ReadonlySet<string> = new Set([...NOUNS].map(wordKey));

/** Who does something: `lærerne` are no form of `lære` in a question, though spelled like one. */
const DOER = /\p{L}{2}er(?:e|en|ens|nes?)$/u;

const isWords = ({ any, not }: Clause, is: (word: string) => boolean): boolean =>
  !not && any.every(({ kind, text }) => kind === 'ord' && is(text));

/** The clauses of a question without the words that say how it is asked, and with those spare that say little of what it is about; all of them where nothing else is left. */
export function asQuestion({ clauses, skipped }: Clauses): Clauses {
  const asks = (clause: Clause): boolean => isWords(clause, (word) => ASKING_WORDS.has(word.toLowerCase()));
  const kept = clauses.filter((clause) => !asks(clause));
  if (!kept.some(({ not }) => !not)) return { clauses, skipped };
  const left = clauses.filter(asks).flatMap(({ any }) => any.map(({ text }) => text));
  return {
    clauses: withSpare(beforeParticles(kept), (word) => !isSubject(word, true)),
    skipped: [...skipped, ...left],
  };
}

/** Clauses with those spare that a particle follows. */
const beforeParticles = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, at) => {
    const next = clauses[at + 1];
    const isVerb =
      next && isWords(next, (word) => PARTICLES.has(word.toLowerCase())) && isWords(clause, IS_WORD);
    return isVerb ? { ...clause, isSpare: true } : clause;
  });

/** A name is no verb. */
const IS_WORD = (word: string): boolean => !isCapitalised(word);

/** Clauses with those spare that are words which tell little; as they are where no other is asked for. */
export function withSpare(
  clauses: readonly Clause[],
  isLittle: (word: string) => boolean,
): readonly Clause[] {
  const isSpare = (clause: Clause): boolean => clause.isSpare === true || isWords(clause, isLittle);
  if (!clauses.some((clause) => !clause.not && !isSpare(clause))) return clauses;
  return clauses.map((clause) => (isSpare(clause) ? { ...clause, isSpare: true } : clause));
}
