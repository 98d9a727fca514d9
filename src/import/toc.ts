import { normalized } from './lines.ts';
import { unmarked } from './marked.ts';
import type { Line, Report } from './types.ts';

/** The table of contents as one running text to compare titles with; empty when there is none. */
export type TocText = string;

/** How the table of contents takes to a heading's next line: it has the longer title, it ends before it, or it is silent. */
export type TocVerdict = 'longer' | 'ends' | 'silent';

/** The index of the line «Indholdsfortegnelse», or -1. */
export const tocStart = (lines: readonly Line[]): number =>
  lines.findIndex(({ text }) => /^indholdsfortegnelse\s*:?$/i.test(unmarked(text)));

/** A line of a table of contents: a title with leader dots and, if it was not torn off, a page number. */
export const isLeaderLine = (text: string): boolean => /(?:\.{3,}|…{1,}|(?:\s\.){3,})\s*\d{0,4}$/.test(text);

/** Makes the text that titles are compared with. */
export const tocText = (lines: readonly Line[]): TocText =>
  normalized(lines.map(({ text }) => unmarked(text)).join(' '));

/** Whether the table of contents has a title that begins as this one does. */
export function tocHas(toc: TocText, title: string): boolean {
  const start = normalized(title).slice(0, 30).trim();
  return start !== '' && toc.includes(start);
}

/** The titles that the lines of a table of contents give, each as far as it was printed. */
export const tocEntries = (lines: readonly Line[]): string[] =>
  lines
    .map(({ text }) =>
      bareEntry(text)
        .replace(/(?:\.{2,}|…)$/, '')
        .trim(),
    )
    .filter((entry) => /\p{L}{3}/u.test(entry));

const bareEntry = (text: string): string =>
  normalized(
    unmarked(text)
      .replace(/(?:[.…\s]{2,}|\s+)\d{1,4}$/, '')
      .replace(/^punkt \d+(?:[:.]|\s[-–—]\s)\s*/i, ''),
  );

/** How much of a title an entry shows that was cut short or lost its tail; 0 when it is another title's. */
export function sharedStart(entry: string, title: string): number {
  const whole = normalized(title);
  let same = 0;
  while (same < entry.length && entry[same] === whole[same]) same += 1;
  const isCut = same === entry.length && same >= 3 && !/^[\p{L}\p{N}]/u.test(whole.slice(same));
  return isCut || (same >= 12 && same * 4 >= entry.length * 3) ? same : 0;
}

/** How the text after one mention of a title's beginning takes to the next line; a mention may be cut short. */
function matchesTail(rest: string, tail: string): boolean {
  let same = 0;
  while (same < tail.length && rest[same] === tail[same]) same += 1;
  const cut = /^\s*(?:\.{2,}|…|\d{1,4}(?:\s|$)|$)/.test(rest.slice(same));
  return same === tail.length || same >= 20 || (same >= 2 && cut);
}

/** Asks whether `next` belongs to the title that begins with `first`. */
export function tocVerdict(toc: TocText, first: string, next: string): TocVerdict {
  const [start, tail] = [normalized(first), normalized(next)];
  if (start === '' || tail === '' || !toc.includes(start)) return 'silent';
  for (let at = toc.indexOf(start); at >= 0; at = toc.indexOf(start, at + 1)) {
    if (matchesTail(toc.slice(at + start.length).trimStart(), tail)) return 'longer';
  }
  return 'ends';
}

/** Tells of lines in the table of contents that are neither a title nor a page number; they may be titles of closed items, so they are not quoted. */
export function reportTocLines(
  toc: readonly Line[],
  headings: readonly { titel: string }[],
  report: Report,
): void {
  const titles = headings.map(({ titel }) => normalized(titel));
  for (const { nr, text } of toc) {
    const bare = bareEntry(text);
    const isTitle = titles.some(
      (title) => title.startsWith(bare) || title.includes(bare) || bare.startsWith(title),
    );
    if (text === '' || /^[\d\s.…]*$/.test(text) || isLeaderLine(text) || isTitle) continue;
    report(nr, 'linjen i indholdsfortegnelsen passer ikke på noget punkt; den er udeladt');
  }
}
