import type { Line } from './types.ts';

/** A heading that the source marks: with `#` (level 1–6) or by being wholly bold (level null). */
export interface MarkedHeading {
  readonly text: string;
  readonly level: number | null;
}

const unbold = (text: string): string => text.replace(/\*\*|__(?=\S)|(?<=\S)__/g, '').trim();

/** The heading that a line is in Markdown, without its marks, or null. */
export function readMarked(text: string): MarkedHeading | null {
  const hashes = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/.exec(text);
  if (hashes?.[1]) return { text: unbold(hashes[2] ?? ''), level: hashes[1].length };
  const bold = /^(?:\*\*(?<stars>[^*]+)\*\*|__(?<lines>[^_]+)__)$/.exec(text)?.groups;
  const inner = bold?.stars ?? bold?.lines;
  return inner === undefined ? null : { text: inner.trim(), level: null };
}

/** A line's text without the marks of a heading and without bold. */
export const unmarked = (text: string): string => readMarked(text)?.text ?? unbold(text);

const PUNKT = /^punkt\s+\d{1,5}(?:\s*[:.]|\s+[-–—]\s)/i;

/** Whether the source marks its items' headings, so that only marks open sections. */
export function isMarkdownLike(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    const marked = readMarked(text);
    return marked !== null && PUNKT.test(marked.text);
  });
}
