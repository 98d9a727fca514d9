// Where the texts of parsed meetings are kept, each under the key of the file that it came from.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSummed, writeSummed } from './write-whole.ts';

/** Texts by their keys. */
export interface TextStore {
  /** Null for a text that is not there, or not as it was written. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
}

/** A store that lasts as long as the process. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return { read: (key) => texts.get(key) ?? null, write: (key, text) => void texts.set(key, text) };
}

/** A store that keeps what is written in memory, and has all else from another. */
export interface DraftStore extends TextStore {
  /** Takes texts of the other store into memory, from which they cannot be removed by others. */
  readonly hold: (keys: Iterable<string>) => void;
  /** Forgets all that is in memory but the texts under these keys. */
  readonly retain: (keys: ReadonlySet<string>) => void;
}

/** Makes a store that leaves another as it is. */
export function draftStore(under: TextStore): DraftStore {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? under.read(key),
    write: (key, text) => void texts.set(key, text),
    hold: (keys) => {
      for (const key of keys) {
        const text = texts.get(key) ?? under.read(key);
        if (text !== null) texts.set(key, text);
      }
    },
    retain: (keys) => {
      for (const key of texts.keys()) if (!keys.has(key)) texts.delete(key);
    },
  };
}

/** A store in a folder: a file for each text, which begins with its fingerprint so that a damaged one is known. */
export function folderStore(folder: string): TextStore {
  mkdirSync(folder, { recursive: true });
  return {
    read: (key) => readSummed(join(folder, key))?.toString('utf8') ?? null,
    write: (key, text) => writeSummed(join(folder, key), text),
  };
}

/** Removes the texts under other keys than these. */
export function sweepStore(folder: string, keys: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(join(folder, name), { force: true });
}
