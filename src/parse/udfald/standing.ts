// How a clause stands in its sentence: told by itself, decided behind «at», or only told of.
import type { Clause } from './clauses.ts';
import type { Form } from './conjugations.ts';
import { type Governed, governedBy, negated } from './governing.ts';
import { ITEM } from './patterns.ts';
import { READINGS } from './readings.ts';
import { type Speaker, who } from './speaker.ts';
import { isVerb, type Word } from './verb-words.ts';
import * as w from './words.ts';

/** What a clause takes over from those before it. */
export interface Standing extends Governed {
  /** Whether it is said in a clause with «idet» or «dog». */
  readonly rider: boolean;
  /** Who acted in the clause before. */
  readonly speaker: Speaker | null;
  /** Who acted in the clause that governs what stands behind «at». */
  readonly outer: Speaker | null;
  /** Whether the clauses since the last main one stand behind «at». */
  readonly isBehindAt: boolean;
}

/** Clauses that only explain, ask or put a condition. */
export const ASIDE: ReadonlySet<w.Role> = new Set(['question', 'condition', 'reason', 'relative']);

/** A clause that speaks for itself again. */
const anew = (walk: Standing, speaker: Speaker | null = null): Standing => ({
  ...walk,
  status: 'own',
  turned: false,
  rider: false,
  speaker,
  isBehindAt: false,
});

/** How a clause stands after the one before it, which stood as `walk` tells. */
export function standingOf(
  clause: Clause,
  before: Clause | undefined,
  walk: Standing,
  isListed: boolean,
): Standing {
  const { role } = clause;
  const { status, turned, speaker, isBehindAt } = walk;
  if (before && tellsFate(clause, before)) return { ...walk, status: 'own', turned: false, speaker: null };
  if (before && isConsequence(clause, before))
    return {
      ...walk,
      status: putsOff(clause) || status === 'judged' ? 'own' : status,
      turned: false,
      speaker: null,
    };
  // «drøftede, om planen skal godkendes eller afvises»
  const isAsideStill = role === 'and' && !clause.apart && ASIDE.has(before?.role ?? 'main');

  if (ASIDE.has(role) || isAsideStill) return { ...walk, status: 'off', turned: false };
  if (role === 'content') {
    if (isListed && status === 'off' && putsOff(clause) && ITEM_ITSELF.test(keysOf(clause)))
      return { ...walk, status: 'own', turned: false, speaker: null };
    // «ikke at afvise ansøgningen, men at imødekomme den»
    if (isListed) return clause.words[0]?.key === 'men' ? { ...walk, turned: false } : walk;
    if (before && ASIDE.has(before.role)) return { ...walk, status: 'off', turned: false };
    if (
      before &&
      (isToldOfItem(clause, before) ||
        (before.words.some(({ key }) => key === 'så') && SO_MUCH.test(keysOf(before))))
    )
      return { ...walk, status: 'own', turned: false, speaker: null, outer: speaker, isBehindAt: true };
    return { ...walk, ...governedBy(before, walk), speaker: null, outer: speaker, isBehindAt: true };
  }
  if (role === 'rider') {
    const own = isBehindAt && status !== 'off' ? 'own' : status;
    return { ...walk, status: own, turned: false, rider: true, isBehindAt: false };
  }
  // «sagde ja til at købe vejen og nej til stien»
  if (/^(?:ja|nej)$/u.test(clause.words[1]?.key ?? '')) return anew(walk);
  // «hverken godkendt eller afvist»
  if (clause.words[0]?.key === 'eller' && before?.words.some(({ key }) => key === 'hverken'))
    return { ...walk, turned: true };
  // «oplyste, at A, og planen er hermed godkendt»
  const isSettled = clause.words.some(({ key }) => key === 'hermed' || key === 'herefter');
  // «bemærker, at puljen er tom, og afviser»; «finder ikke, at naboerne generes, og ansøgningen godkendes»
  // «gives tilladelse til at bygge, men der gives afslag til højden»
  const isOfPurpose = role === 'contrast' && clause.words[1]?.key === 'der';
  if (isBehindAt && clause.apart && (isSettled || ((status === 'judged' || isOfPurpose) && isDeed(clause))))
    return anew(walk);
  if (!isBehindAt || !before) return { ...walk, turned: false, rider: role !== 'contrast' && walk.rider };
  // «ønskede ikke at udsætte sagen og godkendte planen», «har intet imod, at pladsen bruges, og giver tilladelse»
  const isDenied = w.MODALS.has(clause.words[1]?.key ?? '') && negated(clause.words);
  const isWished = clause.apart && w.WISHING.has(clause.words[1]?.key ?? '');
  if (role === 'and' && (isDenied || isWished || formOf(clause.words[1], 'past', 'present')))
    return anew(walk, walk.outer);
  // Behind «at» a clause goes on with what is told or decided, until the body or the item is the subject again.
  const isFree =
    role === 'contrast' ||
    /^(?:hvor|hvilket$|som$|der$)/u.test(clause.words[0]?.key ?? '') ||
    (clause.apart && role === 'and' && isOwn(clause));
  if (isFree && (role !== 'contrast' || status !== 'off' || isOwn(clause))) return anew(walk);
  return { ...walk, turned: role === 'and' && !clause.apart && turned, speaker: null };
}

/** Whether a clause beside the main one tells what became of the item. */
function tellsFate(clause: Clause, before: Clause): boolean {
  const [first, second, third] = clause.words;
  // «Punktet blev ikke behandlet, da det udgår»
  if (clause.role === 'reason')
    return (endsItem(clause) || NOT_TAKEN_UP.test(keysOf(before))) && putsOff(clause);
  // «kan ikke godkende regnskabet, som sendes tilbage», «er ikke enig i forslaget, som afvises»
  if (clause.role === 'relative' && formOf(second, 'passive'))
    return negated(before.words) && (putsOff(clause) || refuses(clause));
  // «Der indkaldes til nyt møde, hvor forslaget behandles igen»
  return first?.key === 'hvor' && ITEM.test(second?.key ?? '') && formOf(third, 'passive') && putsOff(clause);
}

/** «Ingen havde indvendinger, hvorfor planen blev vedtaget», and not «blev spurgt til, hvorfor …». */
const isConsequence = ({ words, apart }: Clause, before: Clause): boolean =>
  apart &&
  words[0]?.key === 'hvorfor' &&
  !w.BEFORE_PURPOSE.has(before.words.at(-1)?.key ?? '') &&
  !before.words.some(({ key }) => w.REPORTING.has(key));

const keysOf = ({ words }: Clause): string => words.map(({ key }) => key).join(' ');
const putsOff = ({ words }: Clause): boolean =>
  words.some(({ key }) =>
    READINGS.get(key)?.some(({ meaning }) => /^(?:postpone|return|drop|forward)$/u.test(meaning)),
  );
const refuses = ({ words }: Clause): boolean => READINGS.get(words[1]?.key ?? '')?.[0]?.meaning === 'reject';
/** «så punktet bortfalder», but not «så tillægget udgår», which is a part of it. */
const endsItem = ({ words: [so, what] }: Clause): boolean => so?.key === 'så' && ITEM.test(what?.key ?? '');
/** «Formanden oplyste, at punktet udgår»: what is told of the item itself is its fate. */
const isToldOfItem = (clause: Clause, before: Clause): boolean =>
  putsOff(clause) &&
  before.words.some(({ key }) => TELLING.test(key)) &&
  ITEM_ITSELF.test(keysOf(clause)) &&
  !clause.words.some(({ key }) => w.MODALS.has(key) && !/^må|^skal$/u.test(key));
/** «Der kom så mange indvendinger, at forslaget blev forkastet» */
const SO_MUCH = /(?<!\p{L})så (?:mange|få|store?|høje?|dyrt?|lille) \p{L}+$/u;
const TELLING =
  /^(?:oplys|meddel(?!else)|orienter(?!ing)|fortal|fortæl|forklar|konstater|bemærk|nævn|underret|opmærksom)/u;
const ITEM_ITSELF =
  /^(?:og )?at (?:(?:dagens|dette|nærværende|denne) )?(?:punkt|punktet|sag|sagen|dagsordenspunktet|behandlingen(?: af (?:sagen|punktet))?|(?:§del|forslaget|ansøgningen)(?= (?:udgår|er (?:trukket|udgået|taget|aflyst))))(?: §del)? (?!.* (?:i|hos|ved) \S*(?:ret|nævn|ministeri|ting|klage|region|advokat|fonden))/u;
const NOT_TAKEN_UP = /(?<!\p{L})(?:ikke|ej) (?:\S+ )?(?:\p{L}*behandlet|drøftet|taget op)(?!\p{L})/u;

/** Whether a word is a deciding verb in one of these forms. */
const formOf = (word: Word | undefined, ...forms: readonly Form[]): boolean =>
  READINGS.get(word?.key ?? '')?.some(({ form }) => forms.includes(form)) === true;

/** «at …, at … og at …»: each stands behind the same verb; «at meddele, at …» begins anew. */
export function goesOnBehindAt(
  { role, words, apart }: Clause,
  before: Clause | undefined,
  { isBehindAt }: Standing,
): boolean {
  if (role !== 'content' || before?.role !== 'content' || !isBehindAt) return false;
  return (
    words[0]?.key !== 'at' ||
    (apart &&
      !w.BEFORE_PURPOSE.has(before.words.at(-1)?.key ?? '') &&
      before.words.some(({ key }) => READINGS.has(key)) &&
      !before.words.some(({ key }) => w.DECIDING.has(key) || key === 'anbefale' || key === 'indstille'))
  );
}

/** Whether a clause does something here and now: «og ansøgningen godkendes», «imødekommes ansøgningen». */
const isDeed = ({ words }: Clause): boolean =>
  (words.slice(0, 3).some((word) => formOf(word, 'passive', 'past-passive')) ||
    (ITEM.test(words[1]?.key ?? '') && words[2]?.key === 'blev' && formOf(words.at(-1), 'participle'))) &&
  !words.some(({ key }) => w.MODALS.has(key));

/** A clause with a subject of its own that may decide: the body, or the item. */
function isOwn({ words }: Clause): boolean {
  const verb = words.findIndex(isVerb);
  const subject = words.slice(1, verb < 0 ? words.length : verb);
  const acting = who(subject);
  return (
    acting === 'body' ||
    acting === 'majority' ||
    /^(?:sagen|punktet|indstillingen|orienteringen|redegørelsen)$/iu.test(subject[0]?.raw ?? '')
  );
}
