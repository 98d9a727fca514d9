import { number } from '../format.ts';

/** A number with its word, which do not part. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)}\u00a0${count === 1 ? one : many}`;

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
