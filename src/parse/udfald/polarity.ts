// Whether a word is a deciding verb where it stands, and whether it is turned round.

import type { Meaning, Need } from './meanings.ts';
import type { Reading } from './readings.ts';
import { isVerb, type Word } from './verb-words.ts';
import * as w from './words.ts';

/** Whether a form of a deciding verb is a noun or an adjective where it stands. */
export function isNoVerb(words: readonly Word[], at: number, reading: Reading): boolean {
  const before = words[at - 1]?.key ?? '';
  return (
    (before === 'som' && reading.form !== 'passive' && !words.some(({ key }) => key.startsWith('betragt'))) ||
    isAdjective(words, at, reading)
  );
}

/** «den godkendte plan», «en af Byrådet vedtaget plan» decide nothing. */
function isAdjective(words: readonly Word[], at: number, { form }: Reading): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  const [before, next] = [words[at - 1]?.key ?? '', words[at + 1]];
  if (
    !next ||
    !/^\p{Ll}/u.test(next.raw) ||
    /^(?:som|med|af|i|på|til|og|ikke|at|den|det|de|en|et)$/u.test(next.key)
  )
    return false;
  return (
    w.DETERMINERS.has(before) ||
    (form === 'past' && w.BEFORE_NOW.has(before)) ||
    (words[at - 2]?.key === 'af' && w.DETERMINERS.has(words[at - 3]?.key ?? ''))
  );
}

/** Whether the word at `at` is a negation of its clause. */
export function negatesAt(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at]?.key ?? '', words[at + 1], words[at - 1]?.key ?? ''];
  if (!w.NEGATIONS.has(word) || (next && w.NO_NEGATION_AFTER.has(next.key))) return false;
  // «for ikke at danne præcedens»
  return next ? !(w.NEGATION_IN_NOUN.has(before) && !isVerb(next)) : before !== 'for';
}

/** «fik ingen tilslutning», «der var intet flertal» */
const SUPPORTING = /^(?:flertal|tilslutning|opbakning|stemning|støtte|gehør)$/u;

/** Whether the verb at `at` is turned round within its clause. */
export function isNegated(words: readonly Word[], at: number, { form }: Reading): boolean {
  return words.some((word, index) => {
    if (!negatesAt(words, index)) return false;
    if (index < at) return !words.slice(index, at).some(({ key }) => key === 'og' || key === 'men');
    // «godkendte ingen af ansøgningerne»
    if (
      w.NEGATION_NOUNS.has(word.key) &&
      index === at + 1 &&
      (words[index + 1]?.key === 'af' || SUPPORTING.test(words[index + 1]?.key ?? ''))
    )
      return true;
    return !w.NEGATION_NOUNS.has(word.key) && form !== 'participle' && form !== 'infinitive';
  });
}

/** «…, som dermed faldt», «… og bortfaldt dermed» */
const LEANING_FALL = /^(?:fald|bortfald\p{L}* (?:som|der|og) )/u;
/** What nobody stands by any more lapses, and is not voted down. */
const WITHDRAWN = /trak |trukket|tilbagetr|forslagsstiller\p{L}* (?:var|er) ikke/u;

/** «…, som dermed faldt»: what falls may be named earlier in the sentence. */
export const isMet = (needs: Need | null, key: string, clause: string, sentence: string): boolean =>
  needs === null ||
  ((needs.test(clause) || (LEANING_FALL.test(`${key} ${clause}`) && needs.test(sentence))) &&
    !(key.startsWith('bortfald') && WITHDRAWN.test(sentence)));

/** What negation makes of a meaning; null where nothing is left. */
export function turnedMeaning(meaning: Meaning): Meaning | null {
  return meaning === 'approve' || meaning === 'recommend' ? 'reject' : null;
}

/** «Udsættelsen blev godkendt» */
const BY_NOUN: readonly (readonly [RegExp, Meaning])[] = [
  [/^udsættelsen?$/u, 'postpone'],
  [/^(?:tilbagesendelsen?|hjemvisning(?:en)?|tilbagevisning(?:en)?)$/u, 'return'],
];
/** Who approves a refusal rejects; who grants a complaint of one does not. */
export const ofRefusal = (meaning: Meaning, words: readonly Word[]): Meaning | null => {
  if (meaning === 'approve') {
    const moved = words.flatMap(({ key }, at) =>
      BY_NOUN.filter(([noun]) => noun.test(key) && (at === 0 || /n$/u.test(key))),
    )[0];
    if (moved) return moved[1];
  }
  if (meaning !== 'approve' || !words.some(({ key }) => /^afslag(?:et)?$/u.test(key))) return meaning;
  return words.some(({ key }) => key.startsWith('klage')) ? null : 'reject';
};
