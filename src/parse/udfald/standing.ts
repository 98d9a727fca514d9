// How a clause stands in its sentence: told by itself, decided behind «at», or only told of.
import type { Clause } from './clauses.ts';
import { type Form, READINGS } from './readings.ts';
import { type Speaker, speakerOf, who } from './speaker.ts';
import { isInfinitive, isVerb, type Word } from './verb-words.ts';
import * as w from './words.ts';

/** What a clause takes over from those before it. */
export interface Standing {
  /** `judged` for what the body holds, `groundless` for what it found no reason to do, `off` for what is only told, asked or expected. */
  readonly status: 'own' | 'decided' | 'wished' | 'judged' | 'groundless' | 'off';
  /** Whether the verb that governs the clause turns it round. */
  readonly turned: boolean;
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

/** How a clause stands after the one before it, which stood as `walk` tells. */
export function standingOf(
  clause: Clause,
  before: Clause | undefined,
  walk: Standing,
  isListed: boolean,
): Standing {
  const { role } = clause;
  const { status, turned, speaker, isBehindAt } = walk;
  // «Punktet blev ikke behandlet, da det udgår» tells by its reason what was done.
  if (role === 'reason' && before && putsOff(clause) && NOT_TAKEN_UP.test(keysOf(before)))
    return { ...walk, status: 'own', turned: false, speaker: null };
  if (before && isConsequence(clause, before)) return { ...walk, turned: false, speaker: null };
  if (ASIDE.has(role)) return { ...walk, status: 'off', turned: false };
  if (role === 'content') {
    if (isListed) return walk;
    return { ...walk, ...governedBy(before, walk), speaker: null, outer: speaker, isBehindAt: true };
  }
  if (role === 'rider') {
    const own = isBehindAt && status !== 'off' ? 'own' : status;
    return { ...walk, status: own, turned: false, rider: true, isBehindAt: false };
  }
  // «hverken godkendt eller afvist»
  if (clause.words[0]?.key === 'eller' && before?.words.some(({ key }) => key === 'hverken'))
    return { ...walk, turned: true };
  // «oplyste, at A, og planen er hermed godkendt»
  if (isBehindAt && clause.apart && clause.words.some(({ key }) => key === 'hermed' || key === 'herefter'))
    return { ...walk, status: 'own', turned: false, rider: false, speaker: null, isBehindAt: false };
  // «bemærker, at puljen er tom, og afviser»; «finder ikke, at naboerne generes, og ansøgningen godkendes»
  // «gives tilladelse til at bygge, men der gives afslag til højden»
  const isOfPurpose =
    status === 'off' && walk.outer === null && role === 'contrast' && clause.words[1]?.key === 'der';
  if ((status === 'judged' || isOfPurpose) && isBehindAt && clause.apart && isDeed(clause))
    return { ...walk, status: 'own', turned: false, rider: false, speaker: null, isBehindAt: false };
  if (!isBehindAt || !before) return { ...walk, turned: false, rider: role !== 'contrast' && walk.rider };
  // «ønskede ikke at udsætte sagen og godkendte planen»
  if (
    role === 'and' &&
    before.words[0]?.key === 'at' &&
    isInfinitive(before.words[1]) &&
    formOf(clause.words[1], 'past', 'present')
  )
    return { ...walk, status: 'own', turned: false, speaker: walk.outer, isBehindAt: false };
  // «har intet imod, at pladsen bruges, og giver tilladelse»
  if (
    role === 'and' &&
    clause.apart &&
    walk.outer !== 'others' &&
    formOf(clause.words[1], 'past', 'present') &&
    !READINGS.get(clause.words[1]?.key ?? '')?.every(({ happens }) => happens)
  )
    return { ...walk, status: 'own', turned: false, rider: false, speaker: walk.outer, isBehindAt: false };
  // Behind «at» a clause goes on with what is told or decided, until the body or the item is the subject again.
  const isFree =
    role === 'contrast' ||
    /^(?:hvor|hvilket$|som$|der$)/u.test(clause.words[0]?.key ?? '') ||
    (clause.apart && role === 'and' && isOwn(clause));
  if (isFree && (role !== 'contrast' || status !== 'off' || isOwn(clause)))
    return { ...walk, status: 'own', turned: false, rider: false, speaker: null, isBehindAt: false };
  return { ...walk, turned: role === 'and' && !clause.apart && turned, speaker: null };
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
  words.slice(0, 3).some((word) => formOf(word, 'passive', 'past-passive')) &&
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

const CHAIR = /(?<!\p{L})(?:formand|borgmester|dirigent)en(?!\p{L})/u;
const negated = (words: readonly Word[]): boolean => words.some(({ key }) => w.NEGATIONS.has(key));

/** «stemte for at …», «der var ikke flertal for at …» */
const SIDING =
  /(?<!\p{L})(?:stemte|stemmer|flertal|tilslutning|opbakning|stemning)(?: \S+){0,4}? (for|til|imod|mod)$/u;

/** What the clause before makes of what stands behind «at». */
function governedBy(before: Clause | undefined, walk: Standing): Pick<Standing, 'status' | 'turned'> {
  const off = { status: 'off', turned: false } as const;
  const words = before?.words ?? [];
  const at = words.findLastIndex((word) => w.REFUSING.has(word.key) || isVerb(word));
  const verb = words[at]?.key ?? '';
  const tail = words.slice(at + 1);
  const text = words.map(({ key }) => key).join(' ');
  if (walk.status !== 'off' && w.GROUNDS.test(text) && (walk.turned || negated(words)))
    return who(words) === 'others' ? off : { status: 'groundless', turned: true };
  if (walk.status === 'off' || at < 0) return off;
  const side = SIDING.exec(text)?.[1];
  if (side !== undefined)
    return (speakerOf(words, at) ?? walk.speaker) === 'others' && !text.includes('flertal')
      ? off
      : { status: 'decided', turned: words.some(({ key }) => w.NEGATIONS.has(key)) !== side.includes('mod') };
  if (
    tail.some(({ key }) => w.FRAME.test(key)) ||
    (w.BEFORE_PURPOSE.has(words.at(-1)?.key ?? '') && !/^(?:en|fasthold|tra|træf)/u.test(verb))
  )
    return off;
  const speaker = speakerOf(words, at) ?? walk.speaker;
  const isPassive = /t$/u.test(verb) && words.some(({ key }) => w.AUXILIARY.has(key));
  // Who leads the meeting may put an item off, and settles nothing.
  if (speaker === 'others' && w.DECIDING.has(verb) && !w.STATING.has(verb) && CHAIR.test(text))
    return { status: 'wished', turned: negated(words) };
  if (speaker === 'others' && !w.STATING.has(verb) && !isPassive) return off;
  const negation = words.findIndex(({ key }) => w.NEGATIONS.has(key));
  // «Det blev ikke besluttet at …» decides nothing; «besluttede ikke at …» does.
  if (negation >= 0 && negation < at && READINGS.get(verb)?.[0]?.form !== 'infinitive' && /t$/u.test(verb))
    return off;
  if (verb.startsWith('meddel')) return speaker === 'body' ? { status: 'decided', turned: false } : off;
  // «Der var enighed på medarbejdersiden om, at …»
  if (/^enig/u.test(verb) && /(?<!\p{L})på \p{L}+siden(?!\p{L})/u.test(text)) return off;
  // «finder det ikke rimeligt at give tilladelse»
  if (w.JUDGING.has(verb) && speaker !== 'others' && /(?<!\p{L})det (?:ikke|hverken|næppe) /u.test(text))
    return { status: 'groundless', turned: true };
  if (w.JUDGING.has(verb)) return speaker === null ? off : { status: 'judged', turned: negated(words) };
  if (w.REFUSING.has(verb)) return { status: 'decided', turned: !negated(words) };
  if (w.DECIDING.has(verb)) return { status: 'decided', turned: negated(words) };
  if (!w.WISHING.has(verb)) return off;
  return negated(words) ? { status: 'groundless', turned: true } : { status: 'wished', turned: false };
}
