// The provisions by which a meeting's doors are shut or its papers kept back, as they stand for a mark: «§ 10: Salg», «(offentlighedslovens § 30)».
import { anyOf, of } from './marks-in.ts';

/** Each with the paragraphs that shut; of another law or paragraph a title speaks as of any law. */
const PROVISIONS = [
  '(?:(?:kommunal|kommune)?(?:styrelses|regions)lov\\p{L}*|ksl|kstl|kstyrl)\\.? ?,? ?§ ?10(?!\\d)',
  '(?:lov om kommuner(?:ne)?s styrelse)s? ?,? ?§ ?10(?!\\d)',
  '(?:offentligheds|off\\.? ?|offentl\\.? ?)lov\\p{L}* ?,? ?§ ?(?:19|2\\d|3[0-5])(?!\\d)',
  '(?:forvaltnings|fv)lov\\p{L}* ?,? ?§ ?(?:15|27|28)(?!\\d)',
  '(?:offl?|fvl)\\.? ?§ ?\\d+',
  'sundhedslov\\p{L}* ?,? ?§ ?4\\d(?!\\d)|straffelov\\p{L}* ?,? ?§ ?152(?!\\d)|menighedsrådslov\\p{L}* ?,? ?§ ?2\\d(?!\\d)',
];
const TAIL = '(?:,? ?(?:stk|nr|pkt|litra)\\.? ?\\d*\\p{L}?){0,4}';
const SAID =
  '(?:(?:lukket|behandles|lov)?hjemmel ?:? ?)?(?:(?:jf|jævnfør|efter|iht|i henhold til|i medfør af|ref)\\.? )?';
const PROVISION = anyOf([`${SAID}${anyOf(PROVISIONS)}${TAIL}`]);
/** Alone the paragraph says as much only of the council's own doors. */
const BARE = anyOf([`(?:(?:jf|efter|iht)\\.? )?§ ?10(?![\\d-])${TAIL}`]);

const WHOLE = of(`^(?:${PROVISION}|(?:(?:lov|luknings)?hjemmel|lukket)\\s*:?\\s*${BARE})\\s*[.!]?$`);
const FIRST = of(
  `^(?:${PROVISION}|${BARE})\\s*(?:[:|–—]|\\s-\\s)(?!\\s*(?:orientering|kursus|vejledning|undervisning|praksis)\\s*$)`,
);
const LAST = of(`(?:[,;|/–—]|\\s-)\\s*(?:${PROVISION}|${BARE}(?<=stk\\.?\\s*\\d.*))\\s*[.!]?$`);
const IN_BRACKETS = of(`[([](?:[^()]{0,40},)?\\s*(?:${PROVISION}|${BARE})[^()]{0,20}[)\\]]`);
const CASE = of('§\\s*10-(?:sag|punkt)');

/** Whether a title bears such a provision as a mark: before it, behind it, in brackets, or alone. */
export const bearsExemption = (title: string): boolean =>
  title.includes('§') &&
  (WHOLE.test(title) || FIRST.test(title) || LAST.test(title) || IN_BRACKETS.test(title) || CASE.test(title));

/** Whether a line is nothing but such a provision. */
export const isExemption = (line: string): boolean => line.includes('§') && WHOLE.test(line);
