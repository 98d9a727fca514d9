// A closed item's title without what marks it.
import { MARK, REASON } from './mark.ts';
import { MarkPattern } from './marks-in.ts';

const TAKEN_OFF = [
  new MarkPattern(`^[([]\\s*${MARK}${REASON}\\s*[)\\]]\\s*[:–—-]?\\s*`),
  new MarkPattern(`\\s*[([]\\s*(?:${MARK}${REASON}|L)\\s*[)\\]]\\s*\\.?$`),
  new MarkPattern(`^${MARK}(?:\\s*[:;–—|]|\\s+-)\\s*`),
  new MarkPattern(`(?:\\s*[:;,–—|/]|\\s+-)?\\s*${MARK}\\s*\\.?$`),
  new MarkPattern(`^${MARK}\\s*\\.?$`),
];

/** A closed item's title without the words that mark it; empty where nothing is left. */
export const withoutMark = (title: string): string =>
  TAKEN_OFF.reduce((rest, mark) => mark.takenFrom(rest), title).trim();
