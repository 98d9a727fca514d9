// The history as the last run left it, so that of git only what is new is asked.
import { join } from 'node:path';
import { readSummed, writeSummed } from '../write-whole.ts';
import type { KeptHistory } from './read-history.ts';

const FILE = 'historik-2';

/** What is kept of a content folder's history; null where nothing is, or not as it was written. */
export function readKeptHistory(folder: string): KeptHistory | null {
  const held = readSummed(join(folder, FILE));
  return held && JSON.parse(held.toString('utf8'));
}

/** Keeps a history, where it is another one than before. */
export function writeKeptHistory(folder: string, now: KeptHistory | null, before: KeptHistory | null): void {
  if (now && !isSame(now, before)) writeSummed(join(folder, FILE), JSON.stringify(now));
}

const isSame = (now: KeptHistory, before: KeptHistory | null): boolean =>
  now.log === before?.log &&
  now.told.length === before.told.length &&
  now.told.every(({ key }, at) => key === before.told[at]?.key);
