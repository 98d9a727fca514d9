// Gives places in the text as it was read their columns in the text as it was written, which an editor's program counts.
import type { ParsedFile } from '../parse-meeting.ts';

/** The columns, from 1, of each line's signs that were taken away before reading. */
function takenAway(raw: string, read: string): ReadonlyMap<number, readonly number[]> {
  const written = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .split('\n');
  const columns = new Map<number, readonly number[]>();
  for (const [index, line] of read.split('\n').entries()) {
    const whole = written[index] ?? '';
    if (whole.length !== line.length) columns.set(index + 1, missingFrom(whole, line));
  }
  return columns;
}

function missingFrom(whole: string, line: string): number[] {
  const missing: number[] = [];
  let at = 0;
  for (let index = 0; index < whole.length; index += 1) {
    const isSame = whole[index] === line[at] || (line[at] === ' ' && /\s/.test(whole[index] ?? ''));
    if (isSame) at += 1;
    else missing.push(index + 1);
  }
  return at === line.length ? missing : [];
}

/** A file with its places as they are in the text as written. */
export function asWritten(file: ParsedFile, raw: string, read: string): ParsedFile {
  if (raw.length === read.length) return file;
  const columns = takenAway(raw, read);
  return columns.size === 0 ? file : (moved(file, columns) as ParsedFile);
}

function moved(value: unknown, columns: ReadonlyMap<number, readonly number[]>): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, columns));
  if (typeof value !== 'object' || value === null) return value;
  const { line, column } = value as { line?: unknown; column?: unknown };
  if (typeof line === 'number' && typeof column === 'number') {
    const before = (columns.get(line) ?? []).reduce((at, missing) => (missing <= at ? at + 1 : at), column);
    return { ...value, column: before };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, columns)]));
}
