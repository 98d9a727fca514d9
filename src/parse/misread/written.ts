// What was written where a node of the tree came from.
import type { Nodes } from 'mdast';
import type { Place } from '../../model/parsed.ts';
import type { Source } from '../head/source.ts';

/** A stretch of the source with its offsets. */
export interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The source of a node; empty for one that came from nowhere. */
export function writtenOf({ position }: Nodes, source: Source): Written {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  return { text: source.text.slice(start, end), start, end };
}

/** The lines of a stretch, without the signs of a quotation and the spaces around them. */
export function linesOf({ text, start }: Written): Written[] {
  let at = start;
  return text.split('\n').map((line) => {
    const bare = line.replace(/^[ \t>]+/, '');
    const from = at + line.length - bare.length;
    at += line.length + 1;
    const trimmed = bare.trimEnd();
    return { text: trimmed, start: from, end: from + trimmed.length };
  });
}

/** The place of a stretch. */
export const placeIn = ({ start, end }: Omit<Written, 'text'>, source: Source): Place =>
  source.place(start, end);
