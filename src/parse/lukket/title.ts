// Reads what an item's title says of it.
import { Pattern } from '../../model/text/pattern.ts';
import { goesOver } from './divider.ts';
import { bearsExemption } from './exemptions.ts';
import { isClosedField } from './fields.ts';
import { FIRST_DOUBTS } from './forms.ts';
import {
  firstWordState,
  isTreatedBehindDoors,
  lastWordState,
  type TitleState,
  withinState,
} from './grammar.ts';
import { bearsLetter } from './letters.ts';
import { beginsWithMark, endsInMark, isMark, SENTENCE, unwrapped } from './mark.ts';
import { anyOf, END, of } from './marks-in.ts';
import { ON_STAGE } from './open-words.ts';
import { bareLine, hasLock, holdsEntity, LONE_SIGNS, mayClose, plainForm, shortened } from './plain-form.ts';
import { bracketState, endState } from './remark.ts';
import { saysKept } from './secrecy.ts';
import { hasClosingStart, hasMarkedSegment } from './segments.ts';

const DOUBT_FIRST = of(`^${anyOf(FIRST_DOUBTS)}\\s*(?:[:–—-]\\s|$)`);
/** «… behandles uden medarbejderne og offentliggøres ikke»: what the title goes on to say of its item. */
const GOES_ON_CLOSED = of(
  String.raw`(?:\sog|\smen|,\s*(?:som|der|og|men))\s+(?:må\s+)?(?:(?:offentliggøres|publiceres|refereres|gengives)\s+ikke|ikke\s+(?:offentliggøres|publiceres|refereres|gengives))\s*[.!]?$`,
);
const STAGED = of(`^\\p{L}*${anyOf(ON_STAGE)}${END}`);
const ENDS_IN_DOORS = /\s(?:bag|for)\s+lukkede\s+døre$/iu;
/** A title in which nothing can be taken away that would make other words of it: most titles. */
const isOrdinary = (title: string): boolean =>
  ORDINARY.test(title) && !(LONE_SIGNS.test(title) || holdsEntity(title));
const ORDINARY = /^[\dA-Za-zæøåÆØÅéÉ .,:;()/–%&!?+§-]{1,200}$/;
/** When an item is due, before its title. */
const TIME_BEFORE = new Pattern(
  /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*[:–-]?\s+(?=\p{L})/iu,
);

/** A remark may stand in a column of its own. */
const COLUMN_GAP = /(?<=\S)(?: {4,}|\t+)(?=\S)/g;

/** Reads what a title, without the forum's prefix, says of its item. */
export function titleState(title: string): TitleState {
  if (isOrdinary(title) && !mayClose(title)) return 'aaben';
  const text = bareLine(title.replace(COLUMN_GAP, ' – '))
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
    hasClosingStart(text) ||
    endState(text) === 'lukket' ||
    bearsLetter(text) ||
    goesOver(text) ||
    beginsWithMark(plain)
  )
    return 'lukket';
  const states = [
    bracketState(text),
    bracketState(plain),
    endState(text),
    GOES_ON_CLOSED.test(text) ? 'tvivl' : 'aaben',
    firstWordState(text),
    lastWordState(text),
    withinState(text),
    saysKept(text) || hasMarkedSegment(text) || DOUBT_FIRST.test(text) || bearsExemption(text)
      ? 'tvivl'
      : 'aaben',
    isTreatedBehindDoors(text) ? 'tvivl' : 'aaben',
  ];
  return states.find((state) => state === 'lukket') ?? states.find((state) => state === 'tvivl') ?? 'aaben';
}
