// Whether what a verb says was done here and now, by those who decide.

import { Pattern } from '../../model/text/pattern.ts';
import type { Meaning } from './meanings.ts';
import * as people from './patterns.ts';
import { MONTH } from './places.ts';
import { ofRefusal, turnedMeaning } from './polarity.ts';
import type { Reading } from './readings.ts';
import { type Speaker, speakerOf, who } from './speaker.ts';
import type { Standing } from './standing.ts';
import type { Word } from './verb-words.ts';
import * as w from './words.ts';

/** What of a sentence bears on a verb in one of its clauses. */
export interface Setting {
  /** Whether the sentence holds a condition. */
  readonly conditional: boolean;
}

const textOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

/** What the verb at `at` says, and whether it was done; null when it says nothing at all. */
export function sayingOf(
  words: readonly Word[],
  at: number,
  reading: Reading,
  standing: Standing & Setting,
  negated: boolean,
): { meaning: Meaning; holds: boolean } | null {
  const meaning = negated ? turnedMeaning(reading.meaning) : ofRefusal(reading.meaning, words);
  const not = { meaning: meaning ?? reading.meaning, holds: false };
  if (meaning === null || standing.status === 'off') return not;
  const before = words.slice(0, at);
  const reports = before.some(
    ({ key }, index) =>
      w.REPORTING_IN_CLAUSE.has(key) &&
      // «Ansøger får tilladelse»
      (index > 0 || (key !== 'ansøger' && key !== 'så')) &&
      !w.DETERMINERS.has(before[index - 1]?.key ?? ''),
  );
  if (reports && !isWish(before, reading, negated)) return not;
  if (
    words.some(({ key }, index) => key === 'endnu' || (w.UNSURE.has(key) && words[index - 1]?.key !== 'til'))
  )
    return not;
  // A time limit put off is no item put off.
  if (meaning === 'postpone' && words.some(({ key }) => /frist(?:en|er|erne)?$/u.test(key))) return not;
  if (negated && w.NOTHING.test(textOf(before).toLowerCase())) return not;
  if (EARLIER.test(textOf(words).toLowerCase())) return not;
  if (standing.status === 'judged' && !before.some(({ key }) => w.MODALS.has(key))) return not;
  if (
    standing.status === 'wished' &&
    !(negated || /^(?:postpone|return|reject|drop)$/u.test(reading.meaning))
  )
    return not;
  const holds = isDone(words, at, reading, standing, negated);
  return { meaning, holds };
}

/** «godkendte på sidste møde» */
const EARLIER =
  /(?:på|ved|(?<=udsat |udskudt |genoptaget )fra) (?:det )?(?:sidste|forrige|seneste|foregående|tidligere) (?:\S+ )?\S*møde|sidste gang|(?:var|er|blev) (?:udsat|udskudt) fra (?!dagens|dette)|(?<!(?:som|fra|end|mod|til) )(?:sidste år|i fjor)(?: \S+)?$|^(?:i (?:\d{4}|fjor) blev|sidste år|(?:i|ved|under) høring\p{L}*) /u;

/** «Udvalget ønsker sagen udsat» */
const isWish = (before: readonly Word[], { meaning }: Reading, negated: boolean): boolean =>
  !negated &&
  (meaning === 'postpone' || meaning === 'return') &&
  before.some(({ key }) => w.WISHING.has(key)) &&
  who(
    before.slice(
      0,
      before.findIndex(({ key }) => w.WISHING.has(key)),
    ),
  ) !== 'others';

function isDone(
  words: readonly Word[],
  at: number,
  reading: Reading,
  standing: Standing & Setting,
  negated: boolean,
): boolean {
  const { form, meaning, happens } = reading;
  const before = words.slice(0, at);
  const modal = before.find(({ key }) => w.MODALS.has(key))?.key;
  const speaker = speakerOf(words, at) ?? standing.speaker;
  if (modal !== undefined) {
    if (form === 'infinitive' && speaker === 'others' && !happens) return false;
    if (standing.status === 'judged') return negated && form !== 'participle';
    if (w.ABLE.has(modal)) {
      if (meaning === 'postpone') return before.some(({ key }) => key === 'først');
      if (standing.conditional || meaning === 'reject') return false;
      if (!negated && AT_ANOTHER_TIME.test(textOf(words.slice(at)))) return false;
      return meaning === 'approve' || meaning === 'recommend'
        ? form === 'infinitive' || !isElsewhere(words, at, reading)
        : false;
    }
    // «Punktet måtte udsættes», «Udvalget må afvise ansøgningen»
    if (/^må/u.test(modal) && !standing.conditional && /^(?:reject|postpone|return|drop)$/.test(meaning))
      return form === 'passive' || happens || speaker !== 'others';
    return negated && form === 'infinitive' && /^vil|^ønsk/u.test(modal);
  }
  if (form === 'infinitive') return standing.status !== 'own';
  if (form === 'participle' || form === 'past-passive')
    return (
      !before.slice(-3).some(({ key }) => w.BEFORE_NOW.has(key)) &&
      !isElsewhere(words, at, reading) &&
      !hasOtherAgent(before, speaker, words)
    );
  if (form === 'passive') {
    return !isElsewhere(words, at, reading) && !isLater(words, at, reading);
  }
  if (happens) return true;
  // Who has applied may take the application back.
  if (meaning === 'drop' && words.some(({ key }) => /^(?:ansøg|sag|punkt|forslag|de[nt]$)/u.test(key)))
    return true;
  if (words[at]?.key.startsWith('stem'))
    return (
      speaker === 'majority' || speaker === 'body' || (negated && before.some(({ key }) => key === 'ingen'))
    );
  // Who leads the meeting may put an item off.
  return speaker !== 'others' || (meaning === 'postpone' && people.CHAIR.test(textOf(before).toLowerCase()));
}

/** «Byrådet har godkendt» is said of who acts, «planen blev godkendt» is not. */
const hasOtherAgent = (before: readonly Word[], speaker: Speaker | null, words: readonly Word[]): boolean =>
  before.some(({ key }) => key === 'har') &&
  speaker === 'others' &&
  !/trukket|frafaldet|ansøger(?:en|ne)? har fået/iu.test(textOf(words));

/** «af de ansøgte 25.000 kr.», «af de tre træer» name no one. */
const PARTLY_OF =
  /^\d+ ?%|^(?:de|det|den) (?:ansøgt|ønsk|søgt|anmod|foreslå)|^de (?:to|tre|fire|fem|seks|[\d.]+) (?!medlem|fremmødt|af )/u;

/** «kan godkende projektet på et senere tidspunkt» */
const AT_ANOTHER_TIME = /(?<!\p{L})(?:senere|næste (?:møde|år)|kommende møde)(?!\p{L})/u;

/** «i 2024», «i maj» */
const IN_TIME = new Pattern(String.raw`^(?:\d{4}|${MONTH})(?!\p{L})`, 'iu');

const FINAL: ReadonlySet<Meaning> = new Set(['approve', 'reject', 'note', 'discuss']);

/** Whether the words behind tell of another body, another meeting or another time. */
function isElsewhere(words: readonly Word[], at: number, { meaning, form }: Reading): boolean {
  const isPutOff = meaning === 'postpone' && form === 'participle' && /^uds/u.test(words[at]?.key ?? '');
  if (!FINAL.has(meaning) && !isPutOff) return false;
  const tail = words.slice(at + 1, at + 9);
  return tail.some(({ key }, index) => {
    if (key !== 'af' && key !== 'i' && key !== 'på') return false;
    const next = tail.slice(index + 1, index + 5);
    const rest = textOf(next);
    if (
      key === 'af' &&
      !w.BEFORE_NO_AGENT.has(tail[index - 1]?.key ?? '') &&
      // «efter rettelse af en stavefejl»
      !/(?:else|ing|ion)$/u.test(tail[index - 1]?.key ?? '') &&
      meaning !== 'discuss' &&
      !PARTLY_OF.test(rest)
    ) {
      const agent = who(next.slice(0, 3));
      return agent !== null && agent !== 'majority' && !people.OWN_BODY.test(rest);
    }
    if (isPutOff) return key === 'på' && /^(?:\S+ ){0,2}\p{L}*møde/iu.test(rest) && index === 0;
    if (key === 'af' || tail.slice(0, index).some((word) => w.ABOUT_ENDS.has(word.key))) return false;
    if (IN_TIME.test(rest)) return true;
    if (/^(?:\S+ ){0,2}\p{L}*møde\p{L}*(?!\p{L})/iu.test(rest))
      return !/^(?:dette |dagens )?møde(?:t)?$/iu.test(rest);
    const isBody =
      people.BODY.test(next[0]?.raw ?? '') &&
      !people.OWN_BODY.test(next[0]?.raw ?? '') &&
      !w.NO_PLACE.has(next[0]?.key ?? '');
    // «Indstillingen godkendt i Økonomiudvalget» is that body's own short form.
    return isBody && !(form === 'participle' && !words.some((word) => w.AUXILIARY.has(word.key)));
  });
}

/** «godkendes på næste møde», «godkendes løbende» */
function isLater(words: readonly Word[], at: number, { meaning }: Reading): boolean {
  const [next, after] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  if (!FINAL.has(meaning) || meaning === 'note') return false;
  // «Tilskud gives til klubben», «godkendes til indsendelse»
  if (
    next === 'til' &&
    (/^(?:giv|yd|meddel|bemyndig)/u.test(words[at]?.key ?? '') || /(?:else|ning)$/u.test(after))
  )
    return false;
  return w.LATER.has(next) && !w.NO_PLACE.has(after);
}
