// What ten digits must be to be a CPR number.

/** How sure it is that ten digits are a CPR number: their date and check digit are right, or their date alone. */
export type Tier = 'kontrolciffer' | 'dato';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The year of birth, which the seventh digit tells the century of (cpr.dk, «Personnummeret i CPR-systemet»). */
function yearOf(digits: string): number {
  const [year, seventh] = [Number(digits.slice(4, 6)), Number(digits[6])];
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

/** Whether the seventh digit tells the century that is written before the year. */
export const isOfCentury = (digits: string, century: string): boolean =>
  Math.floor(yearOf(digits) / 100) === Number(century);

/** Whether the digits begin with a day of the calendar; numbers lent out before the real one is given have 60 added to it. */
function hasDate(digits: string, isLent: boolean): boolean {
  const day = Number(digits.slice(0, 2)) - (isLent ? 60 : 0);
  const month = Number(digits.slice(2, 4));
  if (day < 1 || month < 1 || month > 12) return false;
  return day <= new Date(Date.UTC(yearOf(digits), month, 0)).getUTCDate();
}

/** Whether the digits pass modulus 11, which all numbers did until 2007. */
export const hasCheckDigit = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

/** What ten digits are; null where they can be no CPR number. Lent numbers are told where `withLent` says so. */
export function tierOf(digits: string, withLent: boolean): Tier | null {
  if (/^(\d)\1*$/.test(digits)) return null;
  const isValid = hasCheckDigit(digits);
  if (!hasDate(digits, false) && !((withLent || isValid) && hasDate(digits, true))) return null;
  return isValid ? 'kontrolciffer' : 'dato';
}
