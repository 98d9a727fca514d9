// What a way of writing a CPR number is made of.
import type { Chance } from '../../random.ts';
import type { Planted } from './numbers.ts';

/** A way of writing a number; `where` tells which texts can hold it: any, those with marks, or names of files too. */
export interface Way {
  readonly name: string;
  readonly where: 'tekst' | 'markdown' | 'navn';
  readonly write: (planted: Planted, chance: Chance) => string;
}

/** The day of birth alone. */
export const six = ({ day, month, year }: Planted): string => `${day}${month}${year}`;
/** Both parts with a sign between. */
export const between =
  (joint: string) =>
  (planted: Planted): string =>
    `${six(planted)}${joint}${planted.last}`;
/** The same with a sign in the day too. */
export const apart =
  (sign: string, joint: string) =>
  (planted: Planted): string =>
    `${[planted.day, planted.month, planted.year].join(sign)}${joint}${planted.last}`;
/** A way by its name. */
export const way = (name: string, where: Way['where'], write: Way['write']): Way => ({ name, where, write });
