import { ENGINE_VERSION } from '../format/bundle.ts';
import { contentName, isLarge } from './bundle-format.ts';
import type { IndexFile } from './index-files.ts';
import type { KeptWords } from './words/word-table.ts';

/** What is kept of a search beside its files, so that the next build changes only what has changed. */
export interface SearchState {
  /** For each row the key of what it holds. */
  readonly rows: readonly string[];
  /** For each row how many words the engine takes its item to have. */
  readonly lengths: readonly number[];
  /** How many items have a case. */
  readonly sager: number;
  /** The files of records, and of words. */
  readonly groups: readonly string[];
  readonly files: readonly IndexFile[];
  readonly words: KeptWords;
  /** Words written with a capital: in how many items, and whether they are taken for names. */
  readonly capitalised: readonly (readonly [word: string, count: number, isName: boolean])[];
  /** What each data file was made of, and the suggestions all together. */
  readonly data: Readonly<Record<string, string>>;
  readonly suggested: string;
  /** The files that come with packages. */
  readonly fixed: readonly string[];
}

/** Two archives of which one is large have files of other sizes. */
export const isAlike = (state: SearchState, rows: number): boolean =>
  isLarge(state.rows.length) === isLarge(rows);

/** A state as JSON, with a sum of it before. */
export function writeState(state: SearchState): Buffer {
  const text = Buffer.from(JSON.stringify(state));
  return Buffer.concat([Buffer.from(`${ENGINE_VERSION} ${contentName(text)}\n`), text]);
}

/** Reads what `writeState` wrote, null for anything else. */
export function readState(bytes: Buffer): SearchState | null {
  const start = bytes.indexOf('\n') + 1;
  const text = bytes.subarray(start);
  if (bytes.toString('utf8', 0, start) !== `${ENGINE_VERSION} ${contentName(text)}\n`) return null;
  return JSON.parse(text.toString('utf8'));
}
