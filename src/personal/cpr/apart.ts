// A day of birth with the last four digits apart from it: in a sentence, on the next line, in the next cell.
import { firstRow } from './context.ts';
import { LAST_FOUR_WORDS } from './words.ts';

/** A number out of two places: from the first to the last of its letters. */
export interface ApartNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*';
/** A day as figures or with its month's name. */
const DAY = String.raw`(?<!\d)(?:(\d{1,2})[./-]? ?(\d{1,2})[./-] ?(?:18|19|20)?(\d\d)|(\d\d)(\d\d)(\d\d)|(\d{1,2})\.? (${MONTH})\.? (?:18|19|20)(\d\d))(?!\d)`;
const BIRTH = String.raw`(?<![a-zæøå])(?:født|f\.(?= ?\d)|fødsels(?:dato|dag|d\.?)|fdato|f\.dato)`;
const FOUR = String.raw`(\d{4})(?!\d|[.,/-]\d| ?kr)`;
/** Between a word and its number. */
const IS = String.raw`[\s:.(«"*_]{0,4}(?:(?:er|var|i cpr|i cpr-nummeret er)[\s:.(«"*_]{1,4})?`;
const LAST = `(?:${LAST_FOUR_WORDS.join('|')})`;

/** A first look that costs little. */
const MAY_BE = /født|fødsel|f\.|fdato|fire|cifre|sidste 4/i;

const BORN_THEN_FOUR = new RegExp(`${BIRTH}[^\\d\\n]{0,20}${DAY}(?: ?[-/] ?| \\()${FOUR}(?! \\p{Lu})`, 'gi');
const BORN_THEN_WORD = new RegExp(
  `${BIRTH}[^\\d\\n]{0,20}${DAY}[^\\d]{0,40}?(?:${LAST}|løbe(?:nummer|nr\\.?)|cpr|(?<=\\d,? )nr\\.?)${IS}${FOUR}`,
  'gi',
);
const DAY_THEN_WORD = new RegExp(`${DAY}[^\\d]{0,40}?${LAST}${IS}${FOUR}`, 'gi');
const WORD_THEN_DAY = new RegExp(`${LAST}${IS}${FOUR}[^\\d]{0,40}?${DAY}`, 'gi');
/** «| N.N. | 010203- | 4567 |» and «| N.N. | 010203 | 4567 |», whose headings tell. */
const IN_CELLS = new RegExp(`${DAY}(-?) ?[|\\t] ?${FOUR}(?= ?[|\\t\\n]| ?$)`, 'gi');
/** What the heading of a column with days of birth holds. */
export const BIRTH_HEADING = /født|fødsel|f\.? ?dato|cpr|person/i;
/** What the heading beside it may be, when the last four stand there. */
export const FOUR_HEADING =
  /^ *(?:(?:løbe|cpr|kontrol|slut)[-a-zæøå]*\.?(?: ?n(?:umme)?r\.?)?|nr\.?|.*(?:sidste|fire|cifre).*|) *$/i;

/** All numbers of a plain reading of a text whose two parts stand apart. */
export function apartIn(text: string): ApartNumber[] {
  const found: ApartNumber[] = [];
  if (text.includes('|') || text.includes('\t')) found.push(...inCells(text));
  if (!MAY_BE.test(text)) return found;
  for (const pattern of [BORN_THEN_WORD, DAY_THEN_WORD])
    found.push(...inText(text, pattern, (groups) => [groups.slice(0, 9), groups[9]]));
  found.push(...inText(text, WORD_THEN_DAY, (groups) => [groups.slice(1, 10), groups[0]]));
  // «født 5. maj 1950 - 2012» are the years of a life.
  found.push(
    ...inText(text, BORN_THEN_FOUR, (groups) => [groups.slice(0, 9), groups[9]]).filter(
      ({ digits }) => !/(?:1[89]|20)..$/.test(digits),
    ),
  );
  return found;
}

type Groups = readonly (string | undefined)[];

function inText(
  text: string,
  pattern: RegExp,
  parts: (groups: Groups) => [Groups, string | undefined],
): ApartNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [day, four = ''] = parts(match.slice(1));
    const six = sixOf(day);
    const [start, end] = [match.index, match.index + match[0].length];
    return six === null ? [] : [{ start, end, digits: six + four }];
  });
}

function inCells(text: string): ApartNumber[] {
  return [...text.matchAll(IN_CELLS)].flatMap((match) => {
    const six = sixOf(match.slice(1, 10));
    const [hyphen = '', four = ''] = match.slice(10, 12);
    if (six === null) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const [first, second] = headingsOf(text, start, match[0]);
    const isPlain = hyphen !== '' || (BIRTH_HEADING.test(first) && FOUR_HEADING.test(second));
    return isPlain ? [{ start, end, digits: six + four }] : [];
  });
}

/** The headings of the column that a place stands in, and of the next. */
export function headingsOf(text: string, place: number, cells: string): [string, string] {
  const sign = cells.includes('|') ? '|' : '\t';
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const column = text.slice(start, place).split(sign).length - 1;
  const head = firstRow(text, start, sign) ?? '';
  const headings = head.split(sign);
  return [headings[column] ?? '', headings[column + 1] ?? '-'];
}

/** The six digits of a day, in whichever of its forms it was found. */
function sixOf([day, month, year, day2, month2, year2, day3, name, year3]: Groups): string | null {
  if (day !== undefined) return `${day.padStart(2, '0')}${month?.padStart(2, '0')}${year}`;
  if (day2 !== undefined) return `${day2}${month2}${year2}`;
  const number = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return number > 0 ? `${day3?.padStart(2, '0')}${String(number).padStart(2, '0')}${year3}` : null;
}
