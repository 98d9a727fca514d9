// Makes sections of an item's pieces.

import type { AfsnitKind } from '../../model/parsed.ts';
import type { Block, Run } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { isOtherLabel } from '../lines/section-heading.ts';
import { readBilagLines } from './bilag.ts';
import type { Element, ImportedAfsnit, SourceTraits } from './element.ts';
import { healInto } from './heal.ts';
import { nestEntries } from './nest-entries.ts';
import type { HeadingPiece, Piece } from './piece-headings.ts';
import { readRun } from './read-elements.ts';
import { findRepeatedTitle } from './repeated-title.ts';
import { markSubheadings } from './subheadings.ts';
import { tableOf } from './table.ts';

type Part = Run | HeadingPiece;

interface OpenAfsnit {
  readonly heading: string | null;
  readonly kind: AfsnitKind;
  readonly parts: Part[];
  /** Whether the first part stood on the heading's own line. */
  readonly runIn: boolean;
}

const isHeading = (part: Part): part is HeadingPiece => 'type' in part;

/** Takes out the title that stands again before the text; it stays as a heading where text would fall among the attachments. */
export function dropRepeatedTitle(
  pieces: readonly Piece[],
  titel: string,
  source: SourceTraits,
  report: Report,
): { pieces: readonly Piece[]; dropped: readonly Block[] } {
  const found = findRepeatedTitle(pieces, titel);
  if (!found || (found.inBilag && !source.repeatsTitles)) return { pieces, dropped: [] };
  const { index, length } = found;
  const lines = pieces
    .slice(index, index + length)
    .flatMap((piece) => (piece.type === 'block' ? piece.lines : []));
  const [line] = lines;
  if (!line) return { pieces, dropped: [] };
  if (found.inBilag && pieces[index + length]?.type === 'block') {
    report(
      line.nr,
      'punktets titel er gentaget før tekst uden overskrift; den er brugt som afsnittets overskrift',
    );
    const heading: HeadingPiece = {
      type: 'heading',
      text: titel,
      kind: 'andet',
      level: null,
      marked: true,
      line,
    };
    return { pieces: pieces.toSpliced(index, length, heading), dropped: [] };
  }
  report(line.nr, 'punktets titel er gentaget før teksten; gentagelsen er udeladt', 'routine');
  return { pieces: pieces.toSpliced(index, length), dropped: lines };
}

/** The deepest level at which an item's known sections are marked. */
function knownLevel(pieces: readonly Piece[]): number {
  const levels = pieces.flatMap((piece) =>
    piece.type === 'heading' && piece.kind !== 'andet' && piece.level !== null ? [piece.level] : [],
  );
  return levels.length > 0 ? Math.max(...levels) : 6;
}

function groupPieces(pieces: readonly Piece[], report: Report): OpenAfsnit[] {
  const deepest = knownLevel(pieces);
  const groups: OpenAfsnit[] = [{ heading: null, kind: 'indledning', parts: [], runIn: false }];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.type === 'block') {
      last?.parts.push(piece.lines);
    } else if (piece.kind === 'andet' && piece.level !== null && piece.level > deepest) {
      report(piece.line.nr, `ukendt overskrift, læst som mellemrubrik: «${piece.text}»`);
      last?.parts.push(piece);
    } else {
      if (
        piece.kind === 'andet' &&
        (piece.level !== null || !piece.marked) &&
        !isOtherLabel(piece.text) &&
        readNumbered(piece.text) === null
      )
        report(piece.line.nr, `ukendt overskrift, læst som afsnit: «${piece.text}»`);
      groups.push({ heading: piece.text, kind: piece.kind, parts: [], runIn: piece.runIn ?? false });
    }
  }
  return groups;
}

function readParts(group: OpenAfsnit, source: SourceTraits, report: Report): Element[] {
  const elements: Element[] = [];
  for (const part of joinCells(group.parts)) {
    if (isHeading(part)) {
      elements.push({ type: 'subheading', text: part.text, line: part.line.nr });
    } else if (part[0]?.cell) {
      elements.push(tableOf(part));
    } else if (!source.markdown || !isRule(part)) {
      const own = readRun(part, elements.at(-1), source.markdown);
      for (const { type, line } of own) {
        if (type === 'rows') report(line, 'teksten ligner en tabel; linjerne er holdt hver for sig');
      }
      healInto(elements, own, report);
    }
  }
  return markSubheadings(elements.map(nestEntries), group.kind, source.markdown, report);
}

/** The runs of one table's cells become one run. */
function joinCells(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const table = isHeading(part) ? undefined : part[0]?.cell?.table;
    if (table !== undefined && last && !isHeading(last) && last[0]?.cell?.table === table)
      out.splice(-1, 1, [...last, ...(part as Run)]);
    else out.push(part);
  }
  return out;
}

/** A rule between pages in Markdown, which says nothing. */
const isRule = (run: Run): boolean =>
  run.length === 1 && /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*_]\s){2,}[-*_])$/.test(run[0]?.text ?? '');

function readBilag(group: OpenAfsnit, source: SourceTraits): Element[] {
  const elements: Element[] = [];
  let open: Block[] = [];
  const close = (): void => {
    elements.push(...readBilagLines(open, group.runIn));
    open = [];
  };
  for (const part of joinCells(group.parts)) {
    const own: Element[] = isHeading(part)
      ? [{ type: 'subheading', text: part.text, line: part.line.nr }]
      : part[0]?.cell
        ? [tableOf(part)]
        : readRun(part, undefined, source.markdown);
    if (
      own.every(({ type }) => type === 'note' || type === 'raw' || type === 'subheading' || type === 'table')
    ) {
      close();
      elements.push(...own);
    } else if (!isHeading(part) && !(source.markdown && isRule(part))) {
      open.push(...part);
    }
  }
  close();
  return elements;
}

/** Makes sections of an item's pieces. */
export function readAfsnit(pieces: readonly Piece[], source: SourceTraits, report: Report): ImportedAfsnit[] {
  return groupPieces(pieces, report)
    .filter(({ heading, parts }) => heading !== null || parts.length > 0)
    .map((group) => ({
      heading: group.heading,
      elements: group.kind === 'bilag' ? readBilag(group, source) : readParts(group, source, report),
    }));
}
