// Reads what an item's title says of it.
import { Pattern } from '../../model/text/pattern.ts';
import { goesOver } from './divider.ts';
import { bearsExemption } from './exemptions.ts';
import { isClosedField } from './fields.ts';
import { DOUBTS, FIRST_DOUBTS, PARTS } from './forms.ts';
import { bearsLetter, isLettered } from './letters.ts';
import { beginsWithMark, endsInMark, isMark, MARK, REASON, SENTENCE, SIGNED, unwrapped } from './mark.ts';
import { anyOf, END, MarkPattern, of, SIGN, START } from './marks-in.ts';
import { BEFORE_MENTION, ON_STAGE, THINGS, TOPICS, VERBS } from './open-words.ts';
import { bareLine, hasLock, holdsEntity, LONE_SIGNS, mayClose, plainForm, shortened } from './plain-form.ts';
import { saysKept } from './secrecy.ts';
import { hasClosingSegment, hasMarkedSegment, isPlaceName, SAYS_WHEN } from './segments.ts';

/** What a title says: that its item is closed, that it is open, or something that may be either. */
export type TitleState = 'lukket' | 'aaben' | 'tvivl';

const IN_BRACKETS = new MarkPattern(`^[\\s#.]*${SIGNED}${REASON}(?:\\s*,.*)?\\s*[.:!]?\\s*$`);
const DOUBT_IN_BRACKETS = of(`^\\s*${anyOf([...DOUBTS, 'sagen er lukket'])}[.!]?\\s*$`);
/** In brackets and last of them, or with until when, such a word is about the item: «(omfattas av sekretess)», «(fortroligt til 1. maj)». */
const ENDS_SECRET = of(
  String.raw`(?:^|\s)(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?|konf\.|konfidentiel(?:t|le)?|sekretess|(?:ikke|ej|uden|ingen)\s(?:\p{L}+\s){0,3}(?:offentlig(?:t|hed|heden)?|pressen?s?|presse|tilhørere))(?:\s+(?:deltagelse|adgang|behandling))?(?:\s+(?:til|indtil|frem|før|inden)\s.*)?[.!]?\s*$`,
);
const DOUBT_FIRST = of(`^${anyOf(FIRST_DOUBTS)}\\s*(?:[:–—-]\\s|$)`);
const SET_OFF_LAST = of(
  `\\s[–—-]\\s${anyOf(DOUBTS.filter((one) => /^(?:kun |klausul|embargo|personfølsom)/.test(one)))}[.!]?$`,
);
const FIRST_OF_ALL = new MarkPattern(`^(${SIGN})(\\s+${anyOf(PARTS)}${END})?\\s+(.*)$`);
const LAST_OF_ALL = new MarkPattern(`^(.*?\\S)\\s+(${MARK})${REASON}\\s*[.!]?$`);
const WITHIN = of(
  `^(.*?)\\s(${START}(?:lukke(?:t|de)|fortrolige?(?!\\s+behandling\\s+af\\s))\\s+${anyOf(PARTS)}${END})`,
);
const ENDS_AS_MENTION = of(`(?:^|\\s)${anyOf(BEFORE_MENTION)}$`);
/** Only words that speak of closing itself may stand between: «Forslag om salg for lukkede døre» is a sale. */
const ABOUT = of(
  `(?:^|\\s)\\p{L}*${anyOf(TOPICS)}(?:\\s+(?:om|for|vedr\\.?|vedrørende|ved|til|af|brug|brugen|over|i|mod|aktindsigt|behandling|behandlingen|møder|sager|punkter|færre|flere))*$`,
);
const STAGED = of(`^\\p{L}*${anyOf(ON_STAGE)}${END}`);
const ENDS_IN_DOORS = /\s(?:bag|for)\s+lukkede\s+døre$/iu;
const HAS_VERB = of(`(?:^|\\s)${anyOf(VERBS)}${END}`);
const ENDS_WITH_VERB = of(`(?:^|\\s)${anyOf(VERBS)}(?:\\s+\\p{L}+){0,3}$`);
/** In lower case, as a noun stands after its adjective, with at most one more adjective between. */
const NAMES_THING = new Pattern(
  `^(?:\\p{Ll}+(?:e|t|ig|isk|al|el|s)\\s+)?[\\p{Ll}-]*(?:${THINGS.join('|')})${END}`,
  'u',
);
/** What is a reason to shut a meeting's doors, not a building's. */
const TREATED_BEHIND_DOORS = of(`^(.*?)(?:^|\\s)${anyOf(PARTS)}\\s+(?:for|bag)\\s+lukkede\\s+døre${END}`);
const SECRECY = /forhandl|fortrol|person|hensyn|tavshed|styrelses|udbud/iu;
/** «… behandles uden medarbejderne og offentliggøres ikke»: what the title goes on to say of its item. */
const GOES_ON_CLOSED = of(
  String.raw`(?:\sog|\smen|,\s*(?:som|der|og|men))\s+(?:må\s+)?(?:(?:offentliggøres|publiceres|refereres|gengives)\s+ikke|ikke\s+(?:offentliggøres|publiceres|refereres|gengives))\s*[.!]?$`,
);
/** Of a place or of data such words tell the kind: «Vuggestuen (privat)», «Persondata (GDPR)». */
const KIND_OR_MARK = /[([]\s*(private?|gdpr)\s*[)\]]/iu;
const IS_OF_DATA = /data|forordning|sikkerhed/iu;
function saysOfItsOwn(text: string): boolean {
  const [, word = ''] = KIND_OR_MARK.exec(text) ?? [];
  return word !== '' && !(/^p/i.test(word) ? isPlaceName(text) : IS_OF_DATA.test(text));
}

function bracketState(text: string): TitleState {
  let state: TitleState = saysOfItsOwn(text) ? 'tvivl' : 'aaben';
  for (const [, inner = ''] of text.matchAll(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g)) {
    if (IN_BRACKETS.test(inner) || SENTENCE.test(inner.trim()) || isClosedField(inner.trim()))
      return 'lukket';
    if (
      saysKept(inner) ||
      ENDS_SECRET.test(inner) ||
      DOUBT_IN_BRACKETS.test(inner) ||
      withinState(` ${inner}`) !== 'aaben' ||
      hasMarkedSegment(inner)
    )
      state = 'tvivl';
    const [, , , rest = ''] = FIRST_OF_ALL.exec(inner.trim()) ?? [];
    if (rest !== '' && (!SAYS_WHEN.test(rest) || SECRECY.test(rest))) state = 'tvivl';
  }
  return state;
}

/** A mark with nothing between it and the rest: grammar tells «Lukket skole» from «Lukket Ansættelse». */
function firstWordState(text: string): TitleState {
  if (/^L\s+\p{Lu}\p{Ll}/u.test(text) || isLettered(text)) return 'tvivl';
  const [, mark = '', part, behind = ''] = FIRST_OF_ALL.exec(text) ?? [];
  // In capitals nothing tells a name from a thing.
  const rest = text === text.toUpperCase() ? behind.toLowerCase() : behind;
  if (mark === '') return 'aaben';
  if (/\s/.test(mark) && /døre?$/i.test(mark))
    return SAYS_WHEN.test(rest) || HAS_VERB.test(rest) ? 'aaben' : 'tvivl';
  const isShouted = mark === mark.toUpperCase() && /\p{Ll}/u.test(behind);
  if (isShouted) return 'lukket';
  // «Ikke offentligt ejede veje»
  if (/^(?:ikke|ej)/i.test(mark) && /^\p{Ll}+(?:ede|te|t)\s+\p{Ll}/u.test(rest)) return 'aaben';
  if (part) return 'tvivl';
  // Of several that are no items the plural speaks of things: «Lukkede erhvervsgrunde».
  if (/^lukkede$/i.test(mark) && /^\p{Ll}/u.test(rest)) return 'aaben';
  return (SAYS_WHEN.test(rest) && /^luk/i.test(mark)) || NAMES_THING.test(rest) ? 'aaben' : 'tvivl';
}

function lastWordState(text: string): TitleState {
  const [, before = '', mark = ''] = LAST_OF_ALL.exec(text) ?? [];
  if (mark === '') return 'aaben';
  const isPhrase = /\s(?:dører?|doere|dore|dør)$/iu.test(mark);
  if (!isPhrase && (ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before))) return 'aaben';
  if (ABOUT.test(before)) return 'aaben';
  if (isPhrase) return /^behandle[st]/i.test(mark) ? 'lukket' : 'tvivl';
  return /^\p{Lu}/u.test(mark) && /\p{Ll}/u.test(before) ? 'lukket' : 'tvivl';
}

function isTreatedBehindDoors(text: string): boolean {
  const before = TREATED_BEHIND_DOORS.exec(text)?.[1]?.trim();
  return before !== undefined && !(ENDS_AS_MENTION.test(before) || ABOUT.test(before));
}

function withinState(text: string): TitleState {
  const before = WITHIN.exec(text)?.[1];
  if (before === undefined || ENDS_AS_MENTION.test(before) || ENDS_WITH_VERB.test(before)) return 'aaben';
  return 'tvivl';
}

/** A title in which nothing can be taken away that would make other words of it: most titles. */
const isOrdinary = (title: string): boolean =>
  ORDINARY.test(title) && !(LONE_SIGNS.test(title) || ENDS_IN_INTERN.test(title) || holdsEntity(title));
const ORDINARY = /^[\dA-Za-zæøåÆØÅéÉ .,:;()/–%&!?+§-]{1,200}$/;
/** A word that must stand last or alone, and does when the signs behind it are taken away. */
const ENDS_IN_INTERN = /intern[te]?\W+$/i;
/** When an item is due, before its title. */
const TIME_BEFORE = new Pattern(
  /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*[:–-]?\s+(?=\p{L})/iu,
);

/** Reads what a title, without the forum's prefix, says of its item. */
export function titleState(title: string): TitleState {
  if (isOrdinary(title) && !mayClose(title)) return 'aaben';
  const text = bareLine(title)
    .replace(TIME_BEFORE, '')
    .replace(/^(?:[Pp]kt\.?\s*)?\d{1,4}(?:\s*[.:)])?\s+(?=\p{Lu}|lukk)/u, '')
    .replace(/^([^()]*)\)+$/, '$1')
    .replace(/^(?:[A-K]|[IVX]{1,4})[.)]\s+(?=lukk)/iu, '');
  const plain = shortened(plainForm(title));
  if (!(mayClose(text) || mayClose(plain))) return 'aaben';
  if (hasLock(plain)) return 'tvivl';
  if (text === '' || (STAGED.test(text) && ENDS_IN_DOORS.test(text))) return 'aaben';
  if (
    isMark(text) ||
    SENTENCE.test(unwrapped(text)) ||
    beginsWithMark(text) ||
    endsInMark(text) ||
    isClosedField(text) ||
    hasClosingSegment(text) ||
    bearsLetter(text) ||
    goesOver(text) ||
    beginsWithMark(plain)
  )
    return 'lukket';
  const states = [
    bracketState(text),
    bracketState(plain),
    GOES_ON_CLOSED.test(text) ? 'tvivl' : 'aaben',
    firstWordState(text),
    lastWordState(text),
    withinState(text),
    saysKept(text) ||
    hasMarkedSegment(text) ||
    DOUBT_FIRST.test(text) ||
    SET_OFF_LAST.test(text) ||
    bearsExemption(text)
      ? 'tvivl'
      : 'aaben',
    isTreatedBehindDoors(text) ? 'tvivl' : 'aaben',
  ];
  return states.find((state) => state === 'lukket') ?? states.find((state) => state === 'tvivl') ?? 'aaben';
}
