// A closed item's title without what marks it.
import { MARK, of, REASON } from './mark.ts';

const TAKEN_OFF = [
  of(`^[([]\\s*${MARK}${REASON}\\s*[)\\]]\\s*[:–—-]?\\s*`),
  of(`\\s*[([]\\s*(?:${MARK}${REASON}|L)\\s*[)\\]]\\s*\\.?$`),
  of(`^${MARK}(?:\\s*[:;–—|]|\\s+-)\\s*`),
  of(`(?:\\s*[:;,–—|/]|\\s+-)?\\s*${MARK}\\s*\\.?$`),
  of(`^${MARK}\\s*\\.?$`),
];

/** A closed item's title without the words that mark it; empty where nothing is left. */
export const withoutMark = (title: string): string =>
  TAKEN_OFF.reduce((rest, mark) => rest.replace(mark, ''), title).trim();
