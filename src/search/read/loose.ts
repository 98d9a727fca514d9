import type { Directory } from '../format/search-table.ts';
import type { EmneWish, SagWish, Tid } from './question.ts';
import { monthOf, tidOf } from './read-dates.ts';
import { looseEmne } from './read-emner.ts';
import { isTimeLike, journalText, sureSag, tailText } from './read-sager.ts';

/** What a text says that is nothing but a number or a day; `isSoft` when it may as well be ordinary words. */
export interface LooseReading {
  readonly sager: readonly SagWish[];
  readonly tider: readonly Tid[];
  readonly emner: readonly EmneWish[];
  readonly isSoft: boolean;
}

const NOTHING: LooseReading = { sager: [], tider: [], emner: [], isSoft: false };
/** Round the clock, and no day of July. */
const IDIOM = /^24\s?\/\s?7$/;

const softSag = (form: SagWish['form'], text: string): SagWish => ({
  form,
  text,
  isUnmistakable: false,
  isAlternative: false,
});

/** Reads a text that would be too little to go by among other words; null when it is no number and no day. */
export function readLoose(text: string, hasForum: boolean, emner: Directory['emner']): LooseReading | null {
  return (
    spacedSag(text) ??
    spacedDate(text) ??
    joinedDate(text) ??
    dayAndMonth(text, hasForum, emner) ??
    shortSag(text) ??
    subject(text, emner)
  );
}

/** Case numbers with spaces in the signs' stead, or without the points of their subject. */
function spacedSag(text: string): LooseReading | null {
  const of = (wish: SagWish): LooseReading => ({ ...NOTHING, sager: [wish] });
  const tail = /^(OE|[APSØGKIO])\s?(\d{2})[\s./-]{1,3}(\d{1,6})[\s./-]{1,3}(\d{4}|\d{2})$/iu.exec(text);
  if (tail) {
    const [, letter = '', facet = '', serial = '', year = ''] = tail;
    return of(sureSag('hale', tailText(letter, facet, serial, year)));
  }
  const joined = /^(\d{2})(\d{2})(\d{2})[ -](OE|[APSØGKIO])(\d{2})-(\d{1,6})-(\d{4}|\d{2})$/iu.exec(text);
  if (joined) {
    const [, main, group, subject, letter = '', facet = '', serial = '', year = ''] = joined;
    return of(sureSag('hel', `${main}.${group}.${subject}-${tailText(letter, facet, serial, year)}`));
  }
  const three = /^(\d{3}) ((?:19|20)\d{2}) (\d{1,6})$/.exec(text);
  if (three) return of(sureSag('hel', three.slice(1).join('-')));
  const five = /^(\d) (\d{2}) (\d{2}) (\d{1,5}) (\d{2})$/.exec(text);
  if (five) return of(sureSag('hel', five.slice(1).join('-')));
  return null;
}

function spacedDate(text: string): LooseReading | null {
  const match = /^(\d{1,2})[ /.-]{1,2}(\d{1,2})[ /.-]{1,2}((?:19|20)?\d{2})$/.exec(text);
  const tid = match ? tidOf(match[3] ?? '', Number(match[2]), match[1] ?? '') : null;
  // Two spaced digits thrice are a subject rather.
  return tid && (match?.[3]?.length === 4 || /[/]/.test(text)) ? { ...NOTHING, tider: [tid] } : null;
}

/** Eight figures may be a day, and may be the number of a firm or a telephone. */
function joinedDate(text: string): LooseReading | null {
  const danish = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  const iso = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  const tid =
    (iso && tidOf(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')) ??
    (danish && tidOf(danish[3] ?? '', Number(danish[2]), danish[1] ?? ''));
  return tid ? { ...NOTHING, tider: [tid], isSoft: true } : null;
}

/** A day of any year, or a month beside a forum. */
function dayAndMonth(text: string, hasForum: boolean, emner: Directory['emner']): LooseReading | null {
  const written = /^(\d{1,2})\.?\s?(\p{L}{3,10})\.?$/u.exec(text);
  const day = written ? tidOf(null, monthOf(written[2] ?? '') ?? 0, written[1] ?? '') : null;
  if (day) return { ...NOTHING, tider: [day] };
  const month = hasForum && /^\p{L}{3,10}\.?$/u.test(text) ? monthOf(text.replace('.', '')) : null;
  if (month) return { ...NOTHING, tider: [{ year: null, month, day: null }] };
  const iso = /^((?:19|20)\d{2})[ -](\d{2})$/.exec(text);
  const isoMonth = iso ? tidOf(iso[1] ?? '', Number(iso[2]), null) : null;
  if (isoMonth) return { ...NOTHING, tider: [isoMonth] };
  const figures = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\.?$/.exec(text);
  const tid = figures && !IDIOM.test(text) ? tidOf(null, Number(figures[2]), figures[1] ?? '') : null;
  if (!tid) return null;
  const nummer = looseEmne(text, emner);
  return {
    ...NOTHING,
    tider: [tid],
    emner: nummer ? [{ nummer, isAlternative: true }] : [],
    isSoft: !hasForum,
  };
}

/** Older case numbers, whole or their serial alone, and the facet with its running number. */
function shortSag(text: string): LooseReading | null {
  const journal = /^((?:19|20)\d{2}|\d{2})\s?([ /-])\s?(\d{3,6})$/.exec(text);
  if (journal) {
    const [, year = '', sign = '', serial = ''] = journal;
    const isSure = !isTimeLike(year, serial) && serial.length >= leastSerial(year, sign);
    const number = journalText(year, serial);
    return { ...NOTHING, sager: [isSure ? sureSag('hel', number) : softSag('hel', number)], isSoft: !isSure };
  }
  if (/^\d{3,7}$/.test(text)) {
    const isSoft = text.length < 5;
    return { ...NOTHING, sager: [softSag('loebenummer', text)], isSoft };
  }
  return null;
}

/** How many figures a serial has at least for sure: 2016/679 is a regulation, 10-100 a range. */
function leastSerial(year: string, sign: string): number {
  if (sign === ' ') return 5;
  return sign === '/' && year.length === 2 ? 3 : 4;
}

function subject(text: string, emner: Directory['emner']): LooseReading | null {
  const nummer = looseEmne(text, emner);
  if (!nummer) return null;
  return { ...NOTHING, emner: [{ nummer, isAlternative: false }], isSoft: nummer.length === 2 };
}
