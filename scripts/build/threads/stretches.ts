// A file that is made of what each meeting gives: what a meeting gave before is copied from the file as it was.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Stretch } from '../output/manifest.ts';

/** Writes such a file, meeting by meeting. */
export interface StretchWriter {
  /** Adds what a meeting gives. */
  readonly add: (key: string, bytes: Uint8Array) => void;
  /** Adds what a meeting gave before; false where the file before does not have it. */
  readonly addKept: (key: string) => boolean;
  /** Ends the file and tells its stretches. */
  readonly end: () => readonly Stretch[];
}

/** The file before, and what it is made of. */
export interface KeptStretches {
  readonly path: string;
  readonly head: string;
  readonly stretches: readonly Stretch[];
}

interface Range {
  readonly from: number;
  bytes: number;
}

/** Where each meeting's stretch lies in the file. */
function rangesOf({ head, stretches }: KeptStretches): Map<string, Range> {
  let from = Buffer.byteLength(head);
  const ranges = new Map<string, Range>();
  for (const [key, bytes] of stretches) {
    ranges.set(key, { from, bytes });
    from += bytes;
  }
  return ranges;
}

const MOST_AT_ONCE = 4 * 1024 * 1024;

/** Begins a file with a head; `kept` is null where there is none before it. */
export function stretchWriter(path: string, head: string, kept: KeptStretches | null): StretchWriter {
  const ranges = kept ? rangesOf(kept) : new Map<string, Range>();
  const source = kept ? openSync(kept.path, 'r') : null;
  const target = openSync(path, 'w');
  const stretches: Stretch[] = [];
  // Neighbours are copied in one go.
  let waiting: Range | null = null;
  const flush = (): void => {
    if (waiting && source !== null) copyRange(source, target, waiting);
    waiting = null;
  };
  writeSync(target, head);
  return {
    add: (key, bytes) => {
      flush();
      if (bytes.length > 0) writeSync(target, bytes);
      stretches.push([key, bytes.length]);
    },
    addKept: (key) => {
      const range = ranges.get(key);
      if (!range) return false;
      if (waiting && waiting.from + waiting.bytes === range.from) waiting.bytes += range.bytes;
      else {
        flush();
        waiting = { ...range };
      }
      stretches.push([key, range.bytes]);
      return true;
    },
    end: () => {
      flush();
      closeSync(target);
      if (source !== null) closeSync(source);
      return stretches;
    },
  };
}

function copyRange(source: number, target: number, { from, bytes }: Range): void {
  const room = Buffer.alloc(Math.min(bytes, MOST_AT_ONCE));
  for (let done = 0; done < bytes; ) {
    const read = readSync(source, room, 0, Math.min(room.length, bytes - done), from + done);
    if (read === 0) throw new Error('the file before is shorter than it was');
    writeSync(target, room, 0, read);
    done += read;
  }
}
