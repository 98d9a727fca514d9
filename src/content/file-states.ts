// The first bytes of the files beside the meetings: read once, and again when a file has another mark.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type FileState, fileState } from '../archive/attachments/file-kinds.ts';
import { MARK_BYTES } from '../model/file-marks.ts';
import type { Listing } from './list.ts';
import { readSummed, writeSummed } from './write-whole.ts';

/** What a file was when it had a mark. */
export interface MarkedState {
  readonly mark: string;
  readonly state: FileState;
}

/** The states of files by their paths. */
export type MarkedStates = ReadonlyMap<string, MarkedState>;

const FILE = 'filtilstande';

/** Meetings and settings are read whole anyway. */
const isRead = (path: string): boolean => /\.(?:md|markdown|ya?ml)$/i.test(path);

/** The states of all other files of a listing; what another program has seen in them does not count. */
export function fileStatesOf(
  root: string,
  entries: Listing,
  known: MarkedStates,
  program: string,
): MarkedStates {
  const states = new Map<string, MarkedState>();
  for (const [path, { kind, bytes, mark: own }] of entries) {
    if (kind !== 'file' || isRead(path)) continue;
    const mark = `${program} ${own}`;
    const kept = known.get(path);
    const state = kept?.mark === mark ? kept.state : stateOf(join(root, path), path, bytes);
    if (state) states.set(path, { mark, state });
  }
  return states;
}

/** Null for a file that is gone, or that may not be read: copying it tells of that. */
function stateOf(place: string, path: string, bytes: number): FileState | null {
  const head = Buffer.alloc(Math.min(bytes, MARK_BYTES));
  let file: number;
  try {
    file = openSync(place, 'r');
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  try {
    const read = readSync(file, head, 0, head.length, 0);
    return fileState(path, bytes, head.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** The states kept in a folder; none where they are damaged. */
export function readFileStates(folder: string): MarkedStates {
  const held = readSummed(join(folder, FILE));
  return new Map(held ? (JSON.parse(held.toString('utf8')) as [string, MarkedState][]) : []);
}

/** Keeps states in a folder, unless they are those that were kept. */
export function writeFileStates(folder: string, states: MarkedStates, before: MarkedStates): void {
  const isSame =
    states.size === before.size && [...states].every(([path, { mark }]) => before.get(path)?.mark === mark);
  if (!isSame) writeSummed(join(folder, FILE), JSON.stringify([...states]));
}
