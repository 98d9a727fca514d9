import { titleState } from '../parse/lukket/title.ts';
import { readSagLine } from '../parse/sag-line.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { BULLET } from './header-lines.ts';
import { blocksOf } from './lines.ts';
import { readMarked, unmarked } from './marked.ts';
import type { PunktHeading } from './punkt-candidates.ts';
import { isSectionHeading } from './section-heading.ts';
import { type TocText, tocVerdict } from './toc.ts';
import type { Line, Report } from './types.ts';

/** An item's whole title, and the lines of the item that come after it. */
export interface TitleLines {
  readonly titel: string;
  readonly lukket: boolean;
  readonly rest: readonly Line[];
}

const PREFIX = /^\p{Lu}[\p{L}&]{0,9} - /u;
const CLOSED_END = /\(\s*lukket(?:\s+(?:punkt|sag|dagsorden))?\s*\)$/i;

/** Whether a title is that of a closed item, with or without a forum's prefix before it. */
export const isClosed = (titel: string): boolean =>
  [titel, titel.replace(PREFIX, '')].some((text) => titleState(text) !== 'aaben');

const bare = (line: Line): string => unmarked(line.text);

/** Whether a line cannot be the rest of a title; one that opens with a dash can, when the table of contents has it. */
function isBody(line: Line, titel: string, toc: TocText, markdown: boolean): boolean {
  const text = bare(line);
  const looksListed = BULLET.test(text) || /^\d{1,3}[.)]\s/.test(text);
  const opensList = looksListed && tocVerdict(toc, titel, text) !== 'longer';
  const known = markdown && readMarked(line.text) === null ? false : isSectionHeading(text);
  return readSagLine(text) !== null || known || opensList || /^punkt\s+\d/i.test(text) || text.length > 120;
}

function joinsSameBlock(titel: string, line: Line, toc: TocText): boolean {
  const text = bare(line);
  const verdict = tocVerdict(toc, titel, text);
  if (verdict === 'longer' || titel === '') return true;
  if (CLOSED_END.test(text)) return true;
  // What stands under «Lukket» may be secret: only the table of contents can make it part of a title.
  if (isClosed(titel)) return false;
  if (/[:;!]$/.test(text)) return false;
  return !(text.endsWith('.') && (hasFiniteVerb(text) || text.length > 60));
}

function joinsOverBreak(titel: string, block: readonly Line[], toc: TocText): boolean {
  const text = block.map(bare).join(' ');
  if (titel === '') return block.length === 1;
  if (CLOSED_END.test(text) && text.length <= 80 && block.length === 1) return true;
  return block.length <= 2 && tocVerdict(toc, titel, text) === 'longer';
}

/** Reads a title that may run over two or three lines, and over a page break when the table of contents confirms it. */
export function readTitleLines(
  heading: PunktHeading,
  lines: readonly Line[],
  toc: TocText,
  markdown: boolean,
  report: Report,
): TitleLines {
  let titel = heading.titel;
  let used = 0;
  const join = (joined: readonly Line[]): void => {
    titel = `${titel} ${joined.map(bare).join(' ')}`.trim();
    used = lines.indexOf(joined.at(-1) as Line) + 1;
    report(joined[0]?.nr ?? heading.line.nr, 'linjen er læst som resten af punktets titel');
  };
  for (const line of lines.slice(0, 2)) {
    if (line.text === '' || isBody(line, titel, toc, markdown) || !joinsSameBlock(titel, line, toc)) break;
    join([line]);
  }
  const next = lines[used]?.text === '' || lines.length === 0 ? blocksOf(lines.slice(used))[0] : undefined;
  const first = next?.[0];
  if (next && first && !isBody(first, titel, toc, markdown) && joinsOverBreak(titel, next, toc)) join(next);
  return { titel, lukket: isClosed(titel), rest: lines.slice(used) };
}
