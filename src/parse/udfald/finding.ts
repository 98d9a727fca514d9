// What one clause says was done: the verb with its polarity and its tense.
import { AUXILIARY, type Clause, isVerb, type Word } from './clauses.ts';
import { MOTION_MARK, PART_MARK } from './sentences.ts';
import { type About, aboutOf, type Speaker, speakerOf, who } from './speaker.ts';
import { type Meaning, READINGS, type Reading } from './verbs.ts';
import * as w from './words.ts';

/** One thing that a decision says, whether or not it was decided here and now. */
export interface Finding {
  readonly meaning: Meaning;
  /** False for what others said, what was not done, and what is still to be done. */
  readonly holds: boolean;
  readonly negated: boolean;
  readonly about: About;
  readonly partly: boolean;
  /** Said in a clause with «idet» or «dog». */
  readonly rider: boolean;
  readonly text: string;
}

/** How a clause stands in its sentence. */
export interface Standing {
  /** `off` for what is only told, asked or expected. */
  readonly status: 'own' | 'decided' | 'wished' | 'off';
  /** Whether the verb that governs the clause turns it round. */
  readonly turned: boolean;
  readonly rider: boolean;
  /** Who acted in the clause before. */
  readonly speaker: Speaker | null;
  /** Whether the sentence holds a condition. */
  readonly conditional: boolean;
  /** What the clause before was about, where this one leans on it. */
  readonly about: About | null;
  /** Whether something was approved earlier in the sentence. */
  readonly approved: boolean;
  /** Whether a main clause comes behind, as after «Godkendes denne, …». */
  readonly beforeMain: boolean;
}

const textOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

/** All that a clause says was done. */
export function findingsIn({ words, role }: Clause, standing: Standing): Finding[] {
  const text = textOf(words);
  const lower = words.map(({ key }) => key).join(' ');
  const found = words.flatMap(({ key }, at) => {
    const reading = READINGS.get(key)?.find(({ needs }) => needs === null || needs.test(lower));
    return reading && !isNoVerb(words, at, reading) ? [{ at, reading }] : [];
  });
  const findings = found.flatMap(({ at, reading }): Finding[] => {
    const negated = isNegated(words, at, reading) !== standing.turned;
    const said = sayingOf(words, at, reading, standing, negated);
    return said === null ? [] : [finding(said.meaning, said.holds, negated, words, at, text, standing)];
  });
  if (found.length > 0) return findings;
  const isException =
    standing.approved && (role === 'rider' || role === 'contrast') && lower.includes(PART_MARK) && words.some((_, at) => negatesAt(words, at));
  if (isException) return [finding('reject', standing.status === 'own' && standing.speaker !== 'others', true, words, words.length, text, standing)];
  const phrase = w.PHRASES.find(([pattern]) => pattern.test(lower));
  if (!phrase) return [];
  const negated = words.some((_, at) => negatesAt(words, at));
  return [finding(phrase[1], standing.status === 'own' && !negated, negated, words, words.length, text, standing)];
}

function finding(
  meaning: Meaning,
  holds: boolean,
  negated: boolean,
  words: readonly Word[],
  at: number,
  text: string,
  { rider, about: lent }: Standing,
): Finding {
  const own = aboutOf(words, at);
  const about = own === 'item' && leansBack(words, at) ? (lent ?? own) : own;
  const motion = text.includes(MOTION_MARK) ? (/§forslag:(\w+)/u.exec(text)?.[1] as Meaning | undefined) : undefined;
  // A motion carried does what it proposes; a motion lost does nothing.
  if (motion && about === 'motion')
    return { meaning: motion, holds: holds && meaning === 'approve', negated, about: 'item', partly: false, rider, text };
  return { meaning, holds, negated, about, partly: w.PARTLY.test(text.toLowerCase()), rider, text };
}

/** «og forkastet», «og forkastede det»: nothing is named but what was named before. */
const leansBack = (words: readonly Word[], at: number): boolean =>
  /^(?:og|samt|men)$/u.test(words[0]?.key ?? '') &&
  words.every(({ key }, index) => index === 0 || index === at || LEANING.has(key) || AUXILIARY.has(key));
const LEANING = new Set(['det', 'den', 'dette', 'denne', 'derefter', 'herefter', 'dermed', 'ikke', 'enstemmigt', 'derfor', 'så']);

/** «den godkendte plan», «en af Byrådet vedtaget plan» decide nothing. */
function isNoVerb(words: readonly Word[], at: number, reading: Reading): boolean {
  const before = words[at - 1]?.key ?? '';
  // «med 17 stemmer for og 4 imod» counts them.
  const isCount = words[at]?.key === 'stemmer' && (/^(?:med|alle|\d+)$/u.test(before) || w.MINORITY.test(before));
  return isCount || before === 'som' || isAdjective(words, at, reading);
}

function isAdjective(words: readonly Word[], at: number, { form }: Reading): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  const [before, next] = [words[at - 1]?.key ?? '', words[at + 1]];
  if (!next || !/^\p{Ll}/u.test(next.raw) || /^(?:som|med|af|i|på|til|og|ikke|at|den|det|de|en|et)$/u.test(next.key)) return false;
  return w.DETERMINERS.has(before) || (form === 'past' && w.BEFORE_NOW.has(before)) || (words[at - 2]?.key === 'af' && w.DETERMINERS.has(words[at - 3]?.key ?? ''));
}

function negatesAt(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at]?.key ?? '', words[at + 1], words[at - 1]?.key ?? ''];
  if (!w.NEGATIONS.has(word) || (next && w.NO_NEGATION_AFTER.has(next.key))) return false;
  return !(w.NEGATION_IN_NOUN.has(before) && next && !isVerb(next));
}

function isNegated(words: readonly Word[], at: number, { form }: Reading): boolean {
  return words.some((word, index) => {
    if (!negatesAt(words, index)) return false;
    if (index < at) return true;
    if (w.NEGATION_NOUNS.has(word.key) || form === 'participle' || form === 'infinitive') return false;
    const between = words.slice(at + 1, index);
    return between.length <= 6 && !between.some(({ key }) => key === 'med' || key === 'uden' || key === 'for');
  });
}

/** What negation makes of a meaning; null where nothing is left. */
function turnedMeaning(meaning: Meaning): Meaning | null {
  return meaning === 'approve' || meaning === 'recommend' ? 'reject' : null;
}

/** What the verb at `at` says, and whether it was done; null when it says nothing at all. */
function sayingOf(
  words: readonly Word[],
  at: number,
  reading: Reading,
  standing: Standing,
  negated: boolean,
): { meaning: Meaning; holds: boolean } | null {
  const meaning = negated ? turnedMeaning(reading.meaning) : reading.meaning;
  const not = { meaning: meaning ?? reading.meaning, holds: false };
  if (meaning === null || standing.status === 'off') return not;
  const before = words.slice(0, at);
  if (before.some(({ key }) => w.REPORTING_IN_CLAUSE.has(key)) && !isWish(before, reading, negated)) return not;
  if (words.some(({ key }) => key === 'endnu' || key === 'havde')) return not;
  if (standing.status === 'wished' && !(negated || reading.meaning === 'postpone' || reading.meaning === 'reject')) return not;
  const holds = isDone(words, at, reading, standing, negated);
  return { meaning, holds };
}

/** «Udvalget ønsker sagen udsat» */
const isWish = (before: readonly Word[], { meaning }: Reading, negated: boolean): boolean =>
  !negated &&
  meaning === 'postpone' &&
  before.some(({ key }) => w.WISHING.has(key)) &&
  who(before.slice(0, before.findIndex(({ key }) => w.WISHING.has(key)))) !== 'others';

function isDone(
  words: readonly Word[],
  at: number,
  reading: Reading,
  standing: Standing,
  negated: boolean,
): boolean {
  const { form, meaning, happens } = reading;
  const before = words.slice(0, at);
  const modal = before.find(({ key }) => w.MODALS.has(key))?.key;
  const speaker = speakerOf(words, at) ?? standing.speaker;
  if (modal !== undefined) {
    if (form === 'infinitive' && speaker === 'others') return false;
    if (standing.status === 'decided') return false;
    if (w.ABLE.has(modal)) {
      if (standing.conditional || meaning === 'reject') return false;
      return meaning === 'approve' || meaning === 'recommend' ? form === 'infinitive' || !isElsewhere(words, at, reading) : false;
    }
    return negated && form === 'infinitive' && /^vil|^ønsk/u.test(modal);
  }
  if (form === 'infinitive') return standing.status !== 'own';
  if (form === 'participle' || form === 'past-passive')
    return !w.BEFORE_NOW.has(before.at(-1)?.key ?? '') && !isElsewhere(words, at, reading) && !hasOtherAgent(before, speaker, words);
  if (form === 'passive') {
    if (meaning === 'discuss') return false;
    if (at === 0 && standing.beforeMain && OF_THIS.test(words[1]?.key ?? '')) return false;
    return !isElsewhere(words, at, reading) && !isLater(words, at, reading);
  }
  if (happens) return true;
  if (words[at]?.key.startsWith('stem')) return speaker === 'majority' || speaker === 'body';
  return speaker !== 'others';
}

/** «Byrådet har godkendt» is said of who acts, «planen blev godkendt» is not. */
const hasOtherAgent = (before: readonly Word[], speaker: Speaker | null, words: readonly Word[]): boolean =>
  before.some(({ key }) => key === 'har') && speaker === 'others' && words.length > 0;

/** «Godkendes denne, …» is a condition. */
const OF_THIS = /^(?:denne|dette|den|det|disse|\p{Ll}{3,}(?:en|et|ne))$/u;

const FINAL: ReadonlySet<Meaning> = new Set(['approve', 'reject', 'note', 'discuss']);

/** Whether the words behind tell of another body, another meeting or another time. */
function isElsewhere(words: readonly Word[], at: number, { meaning, form }: Reading): boolean {
  if (!FINAL.has(meaning)) return false;
  const tail = words.slice(at + 1, at + 9);
  return tail.some(({ key }, index) => {
    const next = tail.slice(index + 1, index + 5);
    const rest = textOf(next);
    if (key === 'af' && meaning !== 'discuss') {
      const agent = who(next.slice(0, 3));
      return agent !== null && agent !== 'majority' && !w.OWN_BODY.test(rest);
    }
    if ((key !== 'i' && key !== 'på') || tail.slice(0, index).some((word) => w.ABOUT_ENDS.has(word.key))) return false;
    if (/^(?:\d{4}|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/iu.test(rest)) return true;
    if (/^(?:\S+ ){0,2}\p{L}*møde\p{L}*(?!\p{L})/iu.test(rest)) return !/^(?:dette |dagens )?møde(?:t)?$/iu.test(rest);
    const isBody = w.BODY.test(next[0]?.raw ?? '') && !w.OWN_BODY.test(next[0]?.raw ?? '') && !w.NO_PLACE.has(next[0]?.key ?? '');
    // «Indstillingen godkendt i Økonomiudvalget» is that body's own short form.
    const isShortForm = form === 'participle' && !words.some((word) => AUXILIARY.has(word.key)) && /^indstilling/u.test(words[0]?.key ?? '');
    return isBody && !(isShortForm && !/\d/u.test(rest));
  });
}

/** «godkendes på næste møde», «godkendes løbende» */
function isLater(words: readonly Word[], at: number, { meaning }: Reading): boolean {
  const [next, after] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  if (!FINAL.has(meaning) || meaning === 'note') return false;
  return w.LATER.has(next) && !w.NO_PLACE.has(after) && next !== PART_MARK;
}
