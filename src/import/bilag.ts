import { readListMark } from './list-marks.ts';
import type { Block, Line, ListEntry } from './types.ts';

/** The attachments that lines name: every line is one; a numbered list stays numbered only as a whole. */
export function readBilagLines(lines: readonly Line[]): Block[] {
  const marks = lines.map(({ text }) => readListMark(text, false));
  const numbered = marks.every((mark, index) => mark?.number != null && Number(mark.number) === index + 1);
  const entries = lines.flatMap((line, index): ListEntry[] => {
    const mark = marks[index] ?? null;
    const isBullet = mark !== null && mark.number === null;
    const text = numbered || isBullet ? (mark?.text ?? '') : line.text;
    const number = numbered ? (mark?.number ?? null) : null;
    const delimiter = numbered ? (mark?.delimiter ?? null) : null;
    return text === ''
      ? []
      : [{ text, number, delimiter, depth: 0, mark: isBullet ? mark.mark : '-', indent: 0, line: line.nr }];
  });
  return entries.length > 0 ? [{ type: 'list', entries, line: entries[0]?.line ?? 1 }] : [];
}
