// CPR numbers of nobody: days of birth by chance, with and without a check digit.

import { twoDigits as two } from '../../../src/model/time/danish-date.ts';
import { hasCheckDigit } from '../../../src/personal/cpr/number.ts';
import type { Chance } from '../../random.ts';

/** A number in its parts: day, month, year and the last four. */
export interface Planted {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly last: string;
}

/** A number that could be somebody's: every other one has a check digit that is right. */
export function plantedNumber(chance: Chance): Planted {
  const month = 1 + chance.below(12);
  const planted = {
    day: two(1 + chance.below(month === 2 ? 28 : 30)),
    month: two(month),
    year: two(chance.below(100)),
    last: String(chance.below(10_000)).padStart(4, '0'),
  };
  if (chance.below(2) === 0) return planted;
  for (let last = Number(planted.last); last < 10_000; last += 1) {
    const checked = { ...planted, last: String(last).padStart(4, '0') };
    if (hasCheckDigit(digitsOf(checked))) return checked;
  }
  return planted;
}

/** The ten digits. */
export const digitsOf = ({ day, month, year, last }: Planted): string => `${day}${month}${year}${last}`;
