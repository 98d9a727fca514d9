// Reads a short remark that stands where a mark does: in brackets, set off, or behind a sign.
import { isDivider } from './divider.ts';
import { isExemption } from './exemptions.ts';
import { DOUBTS } from './forms.ts';
import { behindMark, firstWordState, type TitleState, withinState } from './grammar.ts';
import { REASON, SIGNED } from './mark.ts';
import { anyOf, MarkPattern, of } from './marks-in.ts';
import { saysKept } from './secrecy.ts';
import { hasMarkedSegment, isPlaceName, SAYS_WHEN, SIGN_OFF, suffixesOf } from './segments.ts';
import { isStatement } from './told.ts';

const IN_BRACKETS = new MarkPattern(`^[\\s#.]*${SIGNED}${REASON}(?:\\s*,.*)?\\s*[.:!]?\\s*$`);
const DOUBT = of(`^${anyOf([...DOUBTS, 'sagen er lukket'])}[.!]?\\s*$`);
/** In brackets and last of them, or with until when, such a word is about the item: «(omfattas av sekretess)», «(fortroligt til 1. maj)». */
const ENDS_SECRET = of(
  String.raw`(?:^|\s)(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?|konf\.|konfidentiel(?:t|le)?|sekretess|(?:ikke|ej|uden|ingen)\s(?:\p{L}+\s){0,3}(?:offentlig(?:t|hed|heden)?|pressen?s?|presse|tilhørere))(?:\s+(?:deltagelse|adgang|behandling))?(?:\s+(?:til|indtil|frem|før|inden)\s.*)?[.!]?\s*$`,
);
const SECRECY = /forhandl|fortrol|person|hensyn|tavshed|styrelses|udbud/iu;
/** Of a place or of data such words tell the kind: «Vuggestuen (privat)», «Persondata (GDPR)». */
const KIND_OR_MARK = /[([]\s*(private?|gdpr)\s*[)\]]/iu;
const IS_OF_DATA = /data|forordning|sikkerhed/iu;
function saysOfItsOwn(text: string): boolean {
  const [, word = ''] = KIND_OR_MARK.exec(text) ?? [];
  return word !== '' && !(/^p/i.test(word) ? isPlaceName(text) : IS_OF_DATA.test(text));
}

function remarkState(remark: string): TitleState {
  if (IN_BRACKETS.test(remark) || isStatement(remark) || isDivider(remark)) return 'lukket';
  const rest = behindMark(remark);
  const isInDoubt =
    saysKept(remark) ||
    ENDS_SECRET.test(remark) ||
    DOUBT.test(remark) ||
    isExemption(remark) ||
    withinState(` ${remark}`) !== 'aaben' ||
    hasMarkedSegment(remark) ||
    (rest !== '' && (!SAYS_WHEN.test(rest) || SECRECY.test(rest)));
  return isInDoubt ? 'tvivl' : 'aaben';
}

/** The graver of two states. */
const graver = (one: TitleState, other: TitleState): TitleState =>
  one === 'lukket' || other === 'aaben' ? one : other;

/** What a text's remarks in brackets say of it. */
export const bracketState = (text: string): TitleState =>
  [...text.matchAll(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g)]
    .map(([, inner = '']) => remarkState(inner.trim()))
    .reduce(graver, saysOfItsOwn(text) ? 'tvivl' : 'aaben');

/** «Salg: Lukket opfølgning»: a few words that begin with a mark in a capital and name no thing. */
const saysFirst = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').length < 4 && firstWordState(text) !== 'aaben';

/** What a title's end behind a sign says of it: «Salg – Status: Lukket», «Salg: Personsag». */
export function endState(text: string): TitleState {
  const ends = suffixesOf(text);
  // «Biblioteket: lukket fra kl. 14»
  const isOfPlace = isPlaceName(text.slice(0, text.search(SIGN_OFF)));
  if (!isOfPlace && ends.some(isStatement)) return 'lukket';
  const last = ends.at(-1) ?? '';
  const isInDoubt =
    DOUBT.test(last) || isExemption(last) || (!isOfPlace && (ends.some(saysKept) || saysFirst(last)));
  return isInDoubt ? 'tvivl' : 'aaben';
}
