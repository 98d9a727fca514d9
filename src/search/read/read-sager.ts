import type { SagWish, Slots } from './question.ts';
import { END, MARKS, part, type Scan } from './scan.ts';

const LETTER = '(OE|[APSØGKIO])';
/** Between the numbers of a case number: what people type in the hyphen's stead. */
const SEP = String.raw`[\s./-]{1,3}`;
const HYPHEN = String.raw`\s?-\s?`;
const SUBJECT = String.raw`(\d{2})[\s.,-]{0,3}(\d{2})[\s.,-]{0,3}(\d{2})`;
const KLE_YEAR = String.raw`(\d{4}|\d{2})`;

const KLE = part(String.raw`${SUBJECT}[\s./-]{0,3}${LETTER}\s?(\d{2})${SEP}(\d{1,6})${SEP}${KLE_YEAR}`);
const KLE_START = part(String.raw`(\d{2})\.(\d{2})\.(\d{2})${HYPHEN}${LETTER}(\d{2})(?:${HYPHEN}(\d{1,6}))?`);
const TAIL = part(String.raw`${LETTER}(\d{2})[\s-]{1,3}(\d{1,6})[\s-]{1,3}${KLE_YEAR}`);
/** A KLE number with a slip in it, which is offered the nearest. */
const SLIPPED = part(String.raw`([\d.]{2,9})-(\p{L})(\d{1,3})-(\d{1,6})-(\d{1,4})`);
const EMN = part(String.raw`EMN[\s-]{0,3}((?:19|20)\d{2})[\s-]{1,3}(\d{1,6})`);
const FIVE_PARTS = part(`(\\d)${HYPHEN}(\\d{2})${HYPHEN}(\\d{2})${HYPHEN}(\\d{1,5})${HYPHEN}(\\d{2})`);
const THREE_PARTS = part(String.raw`(\d{3})${HYPHEN}((?:19|20)\d{2})${HYPHEN}(\d{1,6})`);
const JOURNAL = part(String.raw`((?:19|20)\d{2}|\d{2})(?:\s?(\/)\s?(\d{4,6})|${HYPHEN}(\d{5,6}))`);

const SAG_WORD = String.raw`(?<!\p{L})(?:sag(?:en|er|erne|s)?|j(?:ournal)?)\.?[\s-]?(?:nr|nummer|nummeret|numre)?\.?:?\s?`;
const SAG_NUMBER_WORD = String.raw`(?<!\p{L})(?:sag(?:en|er|s)?|j(?:ournal)?)\.?[\s-]?(?:nr|nummer|nummeret)\.?:?\s?`;
const NAMED_JOURNAL = new RegExp(
  String.raw`${SAG_WORD}((?:19|20)\d{2}|\d{2})\s?[/ -]\s?(\d{3,6})${END}`,
  'giu',
);
const NAMED_NUMBER = new RegExp(
  String.raw`(?:${SAG_WORD}(\d{5,7})|${SAG_NUMBER_WORD}(\d{3,7}))${END}`,
  'giu',
);

/** Words after which figures are a law's and no case's. */
const LAW_WORD =
  /(?:lov|lovens|bekendtgørelse|direktiv|forordning|cirkulære|aftale|nr)\.?\s*(?:nr\.?\s*)?$/iu;
const SAG_BEFORE = new RegExp(`${SAG_NUMBER_WORD}$`, 'iu');
const AMOUNT = /^\s*(?:kr|mio|mia|pct|procent|%|m2|km)(?!\p{L})/iu;

const facet = (letter: string, digits: string): string =>
  `${/^O/i.test(letter) ? 'Ø' : letter.toUpperCase()}${digits}`;
const number = (digits: string): string => String(Number(digits));
const shortYear = (year: string): string => year.slice(-2);

/** A wish for a case by a number that can be nothing else. */
export const sureSag = (form: SagWish['form'], text: string): SagWish => ({
  form,
  text,
  isUnmistakable: true,
  isAlternative: false,
});

/** The tail of a case number in canonical spelling. */
export const tailText = (letter: string, digits: string, serial: string, year: string): string =>
  `${facet(letter, digits)}-${number(serial)}-${shortYear(year)}`;

/** Whether the figures may be a month, a school year or the like, when they are written as an older case number is. */
export function isTimeLike(year: string, serial: string): boolean {
  if (!/^(?:19|20)\d{2}$/.test(serial)) return false;
  return Number(year) <= 12 || year.length === 4 || Number(year) + 1 === Number(shortYear(serial));
}

/** An older case number in canonical spelling; a year in full is cut to its last two digits. */
export const journalText = (year: string, serial: string): string => `${shortYear(year)}/${serial}`;

/** Takes the case numbers of a text that have KLE's form, before anything can take their parts for dates or words. */
export function readKleSager(scan: Scan, { sager }: Slots): void {
  const add = (wish: SagWish): boolean => sager.push(wish) > 0;
  scan.take(KLE, MARKS.sag, ({ groups: [a, b, c, letter = '', digits = '', serial = '', year = ''] }) =>
    add(sureSag('hel', `${a}.${b}.${c}-${tailText(letter, digits, serial, year)}`)),
  );
  scan.take(SLIPPED, MARKS.sag, ({ groups: [subject, letter = '', digits, serial, year] }) =>
    add(sureSag('hel', `${subject}-${letter.toUpperCase()}${digits}-${serial}-${year}`)),
  );
  scan.take(KLE_START, MARKS.sag, ({ groups: [a, b, c, letter = '', digits = '', serial = ''] }) =>
    add(sureSag('start', `${a}.${b}.${c}-${facet(letter, digits)}${serial && `-${number(serial)}`}`)),
  );
  scan.take(TAIL, MARKS.sag, ({ groups: [letter = '', digits = '', serial = '', year = ''] }) =>
    add(sureSag('hale', tailText(letter, digits, serial, year))),
  );
  scan.take(EMN, MARKS.sag, ({ groups: [year, serial = ''] }) =>
    add(sureSag('hel', `EMN-${year}-${serial.padStart(6, '0')}`)),
  );
  scan.take(FIVE_PARTS, MARKS.sag, ({ groups }) => add(sureSag('hel', groups.join('-'))));
  scan.take(THREE_PARTS, MARKS.sag, ({ groups }) => add(sureSag('hel', groups.join('-'))));
}

/** Takes numbers of any form that «sag» or «sagsnr.» goes before. */
export function readNamedSager(scan: Scan, { sager }: Slots): void {
  scan.take(NAMED_JOURNAL, MARKS.sag, ({ groups: [year = '', serial = ''] }) => {
    sager.push(sureSag('hel', journalText(year, serial)));
    return true;
  });
  scan.take(NAMED_NUMBER, MARKS.sag, ({ groups: [long = '', any = ''] }) => {
    sager.push(sureSag('loebenummer', number(long || any)));
    return true;
  });
}

/** Takes older case numbers, `13/16074`, that no law, month or amount is written like. */
export function readJournalSager(scan: Scan, { sager }: Slots): void {
  scan.take(JOURNAL, MARKS.sag, ({ groups: [year = '', , slashed = '', dashed = ''], before, after }) => {
    const serial = slashed || dashed;
    const isOther = (LAW_WORD.test(before) && !SAG_BEFORE.test(before)) || AMOUNT.test(after);
    if (isOther || isTimeLike(year, serial)) return false;
    sager.push(sureSag('hel', journalText(year, serial)));
    return true;
  });
}
