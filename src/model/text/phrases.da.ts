// Numbers with their nouns, words in a row, and words that begin a line, as Danes write them.
import { wholeNumber } from './danish-number.ts';

/** A number with its noun, which do not part: `1 møde`, `12 møder`. */
export const counted = (count: number, one: string, many: string): string =>
  `${wholeNumber(count)}\u00a0${count === 1 ? one : many}`;

/** `12 møder` */
export const meetings = (count: number): string => counted(count, 'møde', 'møder');
/** `9 punkter` */
export const punkter = (count: number): string => counted(count, 'punkt', 'punkter');
/** `3 sager` */
export const sager = (count: number): string => counted(count, 'sag', 'sager');
/** `7 behandlinger` */
export const behandlinger = (count: number): string => counted(count, 'behandling', 'behandlinger');
/** `12 beslutninger` */
export const beslutninger = (count: number): string => counted(count, 'beslutning', 'beslutninger');

/** `a`, `a og b`, `a, b og c` */
export const listed = (words: readonly string[], joint: 'og' | 'eller' = 'og'): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${joint} `);

/** A text with a capital first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
