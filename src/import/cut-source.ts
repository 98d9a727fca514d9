import { attendanceIn, isTitleLine, readHeader } from './header.ts';
import { isBareLabel } from './header-lines.ts';
import { unmarked } from './marked.ts';
import type { OpenedPunkt } from './punkt.ts';
import { type PunktHeading, tocLimit } from './punkt-candidates.ts';
import { findPunkter } from './punkt-headings.ts';
import { readTitleLines } from './punkt-title-lines.ts';
import { isMainSection } from './section-heading.ts';
import { tocEntries, tocStart, tocText } from './toc.ts';
import { type Line, type Refusal, type Report, refuse, type SourceHeader } from './types.ts';

/** A source cut into its header, its table of contents and where its items begin. */
export interface CutSource {
  readonly header: SourceHeader;
  readonly headings: readonly PunktHeading[];
  readonly toc: readonly Line[];
}

/** Cuts a source into header and items. */
export function cutSource(
  lines: readonly Line[],
  markdown: boolean,
  forum: string | null,
  report: Report,
): CutSource | Refusal {
  const start = tocStart(lines);
  const roughEnd = lines.findIndex(({ text }, index) => index > start && isMainSection(unmarked(text)));
  const until = lines.slice(0, roughEnd < 0 ? lines.length : roughEnd);
  const limit = tocLimit(until, start);
  const rough = start < 0 ? [] : until.slice(start + 1, limit < 0 ? until.length : limit);
  const headings = findPunkter(
    lines,
    { text: tocText(rough), entries: tocEntries(rough), start },
    markdown,
    report,
  );
  const first = headings[0]?.index ?? lines.length;
  const toc = start < 0 || start > first ? [] : lines.slice(start + 1, first);
  const header = readHeader(lines.slice(0, toc.length > 0 ? start : first), toc, forum, report);
  if ('ok' in header) return header;
  if (headings.length === 0) return refuse('teksten har ingen punkter («Punkt 1: …»)');
  const second = lines.findIndex(
    ({ text }, index) =>
      index > first &&
      isTitleLine(text) &&
      lines.slice(index + 1, index + 6).some((line) => /^\W*mødedato/i.test(line.text)),
  );
  if (second >= 0) {
    return refuse(
      `filen rummer mere end ét referat (det næste begynder på linje ${lines[second]?.nr}); del den først`,
    );
  }
  const named = new Set(attendanceIn(toc).flatMap((field) => field.lines.map(({ nr }) => nr)));
  return { header, headings, toc: toc.filter(({ nr, text }) => !named.has(nr) && !isBareLabel(text)) };
}

/** The items with their titles read. */
export function openPunkter(
  lines: readonly Line[],
  cut: CutSource,
  markdown: boolean,
  report: Report,
): OpenedPunkt[] {
  const toc = tocText(cut.toc);
  return cut.headings.map((heading, index) => {
    const own = lines.slice(heading.index + 1, cut.headings[index + 1]?.index ?? lines.length);
    return { heading, ...readTitleLines(heading, own, toc, markdown, report) };
  });
}
