// What a mend is: it changes stretches of a text that a rule has found, and nothing beside them.
import type { Forum } from '../model/config.ts';
import type { Place } from '../model/parsed.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** A stretch of a text, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with what was read in it. */
export interface Mendable {
  readonly file: ParsedFile;
  /** The text that the file's places are places of. */
  readonly text: string;
  readonly forums: readonly Forum[];
  /** Where a place begins and ends in the text. */
  readonly span: (place: Place) => { readonly start: number; readonly end: number };
}

/** A mend; it makes only changes that need no guess. */
export interface Mend {
  /** The rules whose findings it mends, all of them or some. */
  readonly rules: readonly string[];
  readonly edits: (found: Mendable) => readonly Edit[];
}

/** Tells where places are in a text. */
export function spansOf(text: string): Mendable['span'] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Place['start']): number => (starts[line - 1] ?? text.length) + column - 1;
  return ({ start, end }) => ({ start: offset(start), end: offset(end) });
}

/** A text with changes made; of two that meet the first is made. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The whole line that an offset is in, without its end. */
export function lineAt(text: string, offset: number): { start: number; end: number; text: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return { start, end, text: text.slice(start, end) };
}

/** Whether a line has no text right above it or below. */
export const isBetweenBlanks = (text: string, line: ReturnType<typeof lineAt>): boolean =>
  (line.start === 0 || lineAt(text, line.start - 1).text.trim() === '') &&
  (line.end === text.length || lineAt(text, line.end + 1).text.trim() === '');

/** The lines of the front matter, without its fences. */
export function headLines(text: string): ReturnType<typeof lineAt>[] {
  if (!text.startsWith('---\n')) return [];
  const end = text.indexOf('\n---', 3);
  const lines: ReturnType<typeof lineAt>[] = [];
  for (let at = 4; at <= end; at = (lines.at(-1)?.end ?? end) + 1) lines.push(lineAt(text, at));
  return lines;
}

const LIST_ENTRY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Whether a list stands above a place under its heading: what stands in there may belong to it. */
export function isBelowList(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return LIST_ENTRY.test(before.slice(before.lastIndexOf('\n#') + 1));
}
