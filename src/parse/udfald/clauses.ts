// A sentence as clauses: each with what it is to the one before it.
import { MAJORITY, PARTLY } from './patterns.ts';
import { READINGS } from './readings.ts';
import { isFiniteVerb, isVerb, type Word, wordsOf } from './verb-words.ts';
import {
  AFTER_SOM,
  AUXILIARY,
  DECIDING,
  MARKERS,
  MODALS,
  NEGATION_NOUNS,
  type Role,
  TELLS_ON,
} from './words.ts';

/** A stretch of a sentence with one thing to say. */
export interface Clause {
  readonly role: Role;
  readonly words: readonly Word[];
  /** Whether a comma or a dash stands before it. */
  readonly apart: boolean;
}

/** «sagde ja til stien og nej til broen» */
const ANSWER = /^(?:ja|nej)(?: tak)? (?:til|i|på|for) /u;

/** Whether a stretch holds a verb that decides, with what the verb needs beside it. */
function decides(words: readonly Word[]): boolean {
  const text = words.map(({ key }) => key).join(' ');
  if (ANSWER.test(text)) return true;
  return words.some(({ key }) => READINGS.get(key)?.some(({ needs }) => needs === null || needs.test(text)));
}

/** The clauses of a sentence, in their order; «Godkendes planen, sendes den ud» begins with a condition. */
export function clausesOf(sentence: string): Clause[] {
  const [first, second, ...rest] = stretchedClauses(sentence);
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const begun = first.words[0]?.key ?? '';
  const isCondition =
    OF_THIS.test(first.words[1]?.key ?? '') &&
    second.role === 'main' &&
    (begun === 'er' ||
      MODALS.has(begun) ||
      (isFiniteVerb(first.words[0]) && second.words.slice(0, 2).some(isVerb)));
  return [isCondition ? { ...first, role: 'condition' } : first, second, ...rest];
}

const OF_THIS = /^(?:der|denne|dette|den|det|disse|\p{Ll}{3,}(?:en|et|ne))$/u;

function stretchedClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  for (const [at, stretch] of stretchesOf(sentence).entries())
    for (const clause of split(stretch)) {
      const before = clauses.at(-1);
      const apart = at > 0 && clause.first;
      const part = { role: clause.role, words: clause.words, apart };
      // «Godkendt, bortset fra punkt 2»
      if (before && !part.words.some(isVerb) && PARTLY.test(part.words.map(({ key }) => key).join(' '))) {
        clauses[clauses.length - 1] = { ...before, words: [...before.words, ...part.words] };
        continue;
      }
      // «Den del, der vedrører løn, imødekommes ikke»: the main clause goes on behind the relative one.
      const named = clauses.at(-2);
      if (
        before?.role === 'relative' &&
        named &&
        !named.words.some(isVerb) &&
        part.role === 'main' &&
        part.words.slice(0, 2).some(isVerb)
      ) {
        clauses.splice(-2, 2, before, { ...named, words: [...named.words, ...part.words] });
        continue;
      }
      // «Flertallet, Liste A og Liste B, fulgte»: what has no verb belongs to what follows it.
      if (
        before &&
        part.role === 'main' &&
        !before.words.some(isVerb) &&
        !isShort(before) &&
        !isTellingOn(part) &&
        !ANSWER.test(part.words.map(({ key }) => key).join(' ')) &&
        !isRemark(before, part) &&
        // «…, der gik ud på at lukke hallen, blev godkendt»: the main clause goes on with its verb.
        before.role !== 'content'
      )
        clauses[clauses.length - 1] = { ...before, words: [...before.words, ...part.words] };
      else clauses.push(part);
    }
  return clauses;
}

/** «Ingen bemærkninger, godkendt» */
const isRemark = (before: Clause, { words }: Clause): boolean =>
  before.words.some(({ key }) => NEGATION_NOUNS.has(key)) &&
  words.slice(0, 2).some(({ key }) => READINGS.get(key)?.some(({ form }) => form === 'participle'));

/** «Der kom ingen kommentarer til referatet, som hermed er godkendt»: what goes before is no part of it. */
const isTellingOn = ({ words }: Clause): boolean =>
  (MARKERS[words[0]?.key ?? ''] === 'relative' && words.some(isVerb)) ||
  (AGAIN.has(words[0]?.key ?? '') && isFiniteVerb(words[1]));
/** «Punktet nåede vi ikke, det tages på næste møde» */
const AGAIN: ReadonlySet<string> = new Set(['det', 'den', 'sagen', 'punktet']);

/** A clause without a verb that still says something: «Som indstillet», «dog ikke punkt 3», «Afslag». */
const isShort = ({ words, role }: Clause): boolean =>
  role === 'rider' ||
  role === 'contrast' ||
  role === 'relative' ||
  role === 'reason' ||
  role === 'condition' ||
  words.some(({ key }) => key === 'efterretning' || key === 'afslag' || key === 'indstillet');

const stretchesOf = (sentence: string): string[] =>
  sentence
    .replace(/[.!?;]+$/u, '')
    .split(/,\s+|\s+[-–—]+\s+|,$|\s*;\s+/u)
    .filter((stretch) => stretch.trim() !== '');

interface Piece extends Omit<Clause, 'apart'> {
  readonly first: boolean;
}

function split(stretch: string): Piece[] {
  const words = wordsOf(stretch);
  const starts = words.flatMap((_, at) => (at === 0 || begins(words, at) ? [at] : []));
  return starts.map((start, index) => {
    const role = index === 0 || start > 0 ? roleAt(words, start) : 'main';
    return { role, words: words.slice(start, starts[index + 1] ?? words.length), first: index === 0 };
  });
}

function roleAt(words: readonly Word[], at: number): Role {
  const [word, next] = [words[at]?.key ?? '', words[at + 1]?.key ?? ''];
  const role = MARKERS[word] ?? 'main';
  if (role === 'condition' && next === 'da') return 'main';
  // «og at …» goes on with what stood behind «at» before.
  if (role === 'and' && MARKERS[next] === 'content') return 'content';
  if (role === 'contrast' && next === 'at') return 'content';
  if (word === 'hvilket' && AUXILIARY.has(next)) return 'main';
  if (role === 'relative' && tellsOn(words.slice(at))) return 'main';
  if (word === 'der' && at === 0) return isExpletive(words) ? 'main' : 'relative';
  if (word === 'som' && (AFTER_SOM.has(next) || !words.some(isVerb))) return 'main';
  if (word === 'hvad' && next === 'angår') return 'main';
  return role;
}

/** «…, som dermed faldt», «…, der blev godkendt af de øvrige»: what was done here and now. */
const tellsOn = (words: readonly Word[]): boolean =>
  words.slice(0, 4).some(({ key }) => TELLS_ON.has(key)) ||
  words.some(({ key }) => key === 'efterretning') ||
  words.some(
    ({ key }, index) => key === 'af' && MAJORITY.test(`${words[index + 1]?.key} ${words[index + 2]?.key}`),
  );

/** «Der gives afslag» begins a clause of its own; «…, der blev godkendt i maj» does not. */
const isExpletive = (words: readonly Word[]): boolean => /^\p{Lu}/u.test(words[0]?.raw ?? '');

/** Verbs that decide by what stands behind them: «og kan ikke anbefale», «og besluttede at …». */
const GOVERNS: ReadonlySet<string> = new Set([...MODALS, ...DECIDING]);

/** Whether a clause begins at a word inside a stretch without commas. */
function begins(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  const role = MARKERS[key];
  const before = words[at - 1]?.key ?? '';
  const next = words[at + 1]?.key ?? '';
  if (!role || /^(?:and|condition)$/.test(MARKERS[before] ?? '') || (key === 'inden' && next === 'for'))
    return false;
  const left = words.slice(0, at);
  const right = words.slice(at + 1);
  if (key === 'der') return right.some(isVerb) && !isVerb({ raw: before, key: before }) && !MARKERS[before];
  if (key === 'som' && before.startsWith('betragt')) return false;
  if (key === 'som') return !AFTER_SOM.has(next) && right.slice(0, 6).some(isVerb);
  if (key === 'om') return (before === 'til' || before === 'på') && right.some(isVerb);
  if (key === 'så' || key === 'hvad' || key === 'hvor' || key === 'dog') return false;
  if (role === 'and') return (decides(left) || isFiniteVerb(right[0]) || GOVERNS.has(next)) && decides(right);
  if (role === 'content') return before !== 'om' || left.some(isVerb);
  return true;
}
