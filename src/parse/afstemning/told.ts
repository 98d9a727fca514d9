// Whether a vote that a sentence speaks of was cast here and now, and which way the sentence says that it went.
import { Pattern } from '../../model/text/pattern.ts';
import { MONTH } from '../udfald/places.ts';
import { READINGS } from '../udfald/readings.ts';
import { DECIDING, NEGATIONS, REPORTING, STATING } from '../udfald/words.ts';
import type { Tokens } from './tokens.ts';
import { EXCEPTING, FOLLOWING, TOGETHER, VOTED } from './words.ts';

const TIME = String.raw`(?:den \d{1,2}\. ?(?:${MONTH})|den \d{1,2}[-./]\d|d\. ?\d{1,2}|i (?:${MONTH})|i (?:19|20)\d\d|i (?:januar|foråret|efteråret|fjor)|ved (?:sidste|forrige|seneste|tidligere|første|1\.)|på (?:sidste|forrige|seneste|et tidligere|mødet (?:i|den)))`;
/** A sentence that begins with another time or place. */
const ELSEWHERE_FIRST = new Pattern(
  String.raw`^(?:${TIME}|tidligere|oprindeligt|dengang|sidste (?:år|gang|møde)|forrige|i (?:høringen|forvaltningen|\p{L}*(?:udvalget|bestyrelsen|rådet|nævnet))(?!\p{L}))`,
  'iu',
);
/** A verb that is put back in time. */
const BEFORE = new Pattern(
  String.raw`(?<!\p{L})(?:tidligere|allerede|oprindeligt|dengang|sidst)(?!\p{L})|(?:blev|er|har|havde|stemte|vedtog|godkendte|anbefalede) (?:\p{L}+ )?${TIME}`,
  'iu',
);
/** Votes of others than the body's own: of hearings, polls and elections. */
const OUTSIDE = new Pattern(
  /høringssvar|(?<!\p{L})i høringen|folkeafstemning|urafstemning|spørgeskema|meningsmåling|procent (?:af|stemte)|pct\.|valgdeltagelse|(?:borgerne|borgere|naboerne|naboer|beboerne|beboere|forældrene|forældre|eleverne|elever|lejerne|lejere|sejlere|vælgerne) (?:stemte|er|var|har)/iu,
);
/** An election, where votes fall on persons. */
const ELECTION = new Pattern(
  /(?<!\p{L})(?:valg (?:af|til)(?!\p{L})|kandidat|afstemning om (?:\S+ )?\p{L}*(?:formand|borgmester|kasserer|medlem|suppleant|repræsentant))|(?<!\p{L})(?:valgt|vælges|valgtes|genvalgt|fik|opnåede) (?:\S+ ){0,8}?(?:stemmer|stemme)(?!\p{L}| for| i?mod)/iu,
);
/** Of what a vote must be, not how it fell. */
const RULE = new Pattern(
  /(?<!\p{L})(?:kræve\p{L}*|krav om|forudsætte\p{L}*|vedtægt\p{L}*|skal (?:være|ske|vedtages)|manglende)(?!\p{L})/iu,
);

/** Whether a whole sentence speaks of votes elsewhere, or of none that was cast. */
export const isElsewhere = (sentence: string): boolean =>
  sentence.endsWith('?') ||
  ELSEWHERE_FIRST.test(sentence) ||
  OUTSIDE.test(sentence) ||
  ELECTION.test(sentence);

const BODY_HAS = new Pattern(/^((?:\p{L}+-? (?:og )?)?\p{L}+(?:udvalget|rådet|bestyrelsen)) har(?!\p{L})/u);
/** «Økonomiudvalget har anbefalet det med 5 stemmer mod 2. Byrådet udsatte sagen»: the votes are of the first. */
export const isOfOtherBody = (sentence: string, others: readonly string[]): boolean => {
  const body = BODY_HAS.exec(sentence)?.[1];
  return (
    body !== undefined &&
    others.some(
      (other) => !other.startsWith(body) && /^\S+(?:udvalget|rådet|bestyrelsen)(?!\p{L})/iu.test(other),
    )
  );
};

/** Whether a sentence tells what a vote must be. */
export const tellsRule = (sentence: string): boolean => RULE.test(sentence);

const CONDITIONS = new Set(['hvis', 'såfremt', 'hvorvidt', 'når', 'medmindre', 'om', 'indtil', 'inden']);

/** «Der var afstemning på mødet i 2022 med …» */
const MEETING_THEN = /på (?:sidste|forrige|seneste|et tidligere|mødet i|mødet den) /iu;

/** A time right behind a vote puts it on that day. */
const THEN = new Pattern(`^ (?:${TIME})`, 'iu');

/** Whether what stands at a place was told as done here: not reported, not wished, not of another day. */
export function isToldHere(tokens: Tokens, at: number, end: number, sentence: string): boolean {
  const last = tokens[end - 1];
  if (last && THEN.test(sentence.slice(last.at + last.text.length))) return false;
  const before = sentence.slice(0, tokens[at]?.at ?? sentence.length);
  if (MEETING_THEN.test(before)) return false;
  if (BEFORE.test(before.slice(-80)) && !/(?:konstatere|herefter|derefter)/i.test(before.slice(-80)))
    return false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const low = tokens[index]?.low ?? '';
    const isFirst = index === 0 || tokens[index - 1]?.text === ',';
    if (CONDITIONS.has(low) && isFirst) return false;
    if (low === 'at' && beginsContent(tokens, index)) return isStated(tokens, index);
    if (
      index < at - 1 &&
      /^[,;]$/.test(tokens[index]?.text ?? '') &&
      !TOGETHER.has(tokens[index + 1]?.low ?? '')
    ) {
      if (!/^(?:at|om|hvis|når)$/.test(tokens[index + 1]?.low ?? '')) return true;
    }
  }
  return true;
}

/** «om at udsætte sagen» is a thing's name, «oplyste(,) at alle stemmer for» tells what somebody says. */
function beginsContent(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === ',' || [REPORTING, STATING, DECIDING].some((verbs) => verbs.has(before?.low ?? ''));
}

/** Behind «konstaterede, at» a thing is so; behind «oplyste, at» somebody says it. */
function isStated(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const low = tokens[index]?.low ?? '';
    if (STATING.has(low) || DECIDING.has(low)) return true;
    if (REPORTING.has(low)) return false;
  }
  return false;
}

/** Whether those at a place are only what is left out, or the end of a row whose beginning is no voter. */
export function isExcepted(tokens: Tokens, at: number): boolean {
  const low = tokens[at - 1]?.low ?? '';
  if (EXCEPTING.has(low)) return true;
  const isGoingOn = TOGETHER.has(low) || low === ',';
  const last = at - (low === ',' ? 2 : tokens[at - 2]?.text === ',' ? 3 : 2);
  const before = tokens[last];
  // «Imod stemte 20, og 2 stemte blankt»: those before are voters themselves.
  if (before?.value != null && VOTED.has(tokens[last - 1]?.low ?? '')) return false;
  return isGoingOn && before !== undefined && at > 1 && /^(?:\p{Lu}{1,2}|\)|\d+)$/u.test(before.text);
}

const WINS: ReadonlySet<string> = new Set([
  'approve',
  'recommend',
  'forward',
  'note',
  'postpone',
  'return',
  'drop',
]);

/** «Med undtagelse af V stemte alle for»: then «alle» are not all. */
export const leavesSomeOut = (sentence: string): boolean => /undtag|bortset fra|på nær|minus/i.test(sentence);

/** Which side the verb that stands nearest to a place says has won; null where no verb tells. */
export function wonAt(tokens: Tokens, from: number, to: number, sentence: string): 'for' | 'imod' | null {
  const lower = sentence.toLowerCase();
  let nearest: { readonly far: number; readonly won: 'for' | 'imod' } | null = null;
  for (const [index, { low }] of tokens.entries()) {
    if (index >= from && index < to) continue;
    const won = wonBy(low, lower);
    if (won === null) continue;
    const far = index < from ? from - index : index - to + 1;
    const isTurned = [-1, -2, 1].some((step) => NEGATIONS.has(tokens[index + step]?.low ?? ''));
    const turned = won === 'for' ? 'imod' : 'for';
    if (!nearest || far < nearest.far) nearest = { far, won: isTurned ? turned : won };
  }
  return nearest?.won ?? null;
}

function wonBy(low: string, sentence: string): 'for' | 'imod' | null {
  if (/^(?:stem|sig|sagd|sagt|opnå|få|fik|saml)/.test(low)) return null;
  const reading = READINGS.get(low)?.find(({ needs }) => needs === null || needs.test(sentence));
  if (reading?.meaning === 'reject') return 'imod';
  return (reading && WINS.has(reading.meaning)) || FOLLOWING.has(low) ? 'for' : null;
}
