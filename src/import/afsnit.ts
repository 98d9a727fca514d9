import type { AfsnitKind } from '../model/parsed.ts';
import { readBilagLines } from './bilag.ts';
import { healInto } from './heal.ts';
import { nestEntries } from './nest-entries.ts';
import type { HeadingPiece, Piece } from './pieces.ts';
import { readBlock } from './read-blocks.ts';
import { findRepeatedTitle } from './repeated-title.ts';
import { markSubheadings } from './subheadings.ts';
import type { Block, ImportedAfsnit, Line, RawBlock, Report, SourceKind } from './types.ts';

type Part = RawBlock | HeadingPiece;

interface OpenAfsnit {
  readonly heading: string | null;
  readonly kind: AfsnitKind;
  readonly parts: Part[];
}

const isHeading = (part: Part): part is HeadingPiece => 'type' in part;

/** Takes out the title that stands again before the text; it stays as a heading where text would fall among the attachments. */
export function dropRepeatedTitle(
  pieces: readonly Piece[],
  titel: string,
  source: SourceKind,
  report: Report,
): { pieces: readonly Piece[]; dropped: readonly Line[] } {
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
  const groups: OpenAfsnit[] = [{ heading: null, kind: 'indledning', parts: [] }];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.type === 'block') {
      last?.parts.push(piece.lines);
    } else if (piece.kind === 'andet' && piece.level !== null && piece.level > deepest) {
      report(piece.line.nr, `ukendt overskrift, læst som mellemrubrik: «${piece.text}»`);
      last?.parts.push(piece);
    } else {
      if (piece.kind === 'andet' && (piece.level !== null || !piece.marked))
        report(piece.line.nr, `ukendt overskrift, læst som afsnit: «${piece.text}»`);
      groups.push({ heading: piece.text, kind: piece.kind, parts: [] });
    }
  }
  return groups;
}

function readParts(group: OpenAfsnit, source: SourceKind, report: Report): Block[] {
  const blocks: Block[] = [];
  for (const part of group.parts) {
    if (isHeading(part)) {
      blocks.push({ type: 'subheading', text: part.text, line: part.line.nr });
    } else if (!source.markdown || !isRule(part)) {
      const own = readBlock(part, blocks.at(-1), source.markdown);
      for (const { type, line } of own) {
        if (type === 'rows') report(line, 'teksten ligner en tabel; linjerne er holdt hver for sig');
      }
      healInto(blocks, own, report);
    }
  }
  return markSubheadings(blocks.map(nestEntries), group.kind, source.markdown, report);
}

/** A rule between pages in Markdown, which says nothing. */
const isRule = (block: RawBlock): boolean =>
  block.length === 1 && /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*_]\s){2,}[-*_])$/.test(block[0]?.text ?? '');

function readBilag(group: OpenAfsnit, source: SourceKind): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    blocks.push(...readBilagLines(open));
    open = [];
  };
  for (const part of group.parts) {
    const own: Block[] = isHeading(part)
      ? [{ type: 'subheading', text: part.text, line: part.line.nr }]
      : readBlock(part, undefined, source.markdown);
    if (own.every(({ type }) => type === 'note' || type === 'raw' || type === 'subheading')) {
      close();
      blocks.push(...own);
    } else if (!isHeading(part) && !(source.markdown && isRule(part))) {
      open.push(...part);
    }
  }
  close();
  return blocks;
}

/** Makes sections of an item's pieces. */
export function readAfsnit(pieces: readonly Piece[], source: SourceKind, report: Report): ImportedAfsnit[] {
  return groupPieces(pieces, report)
    .filter(({ heading, parts }) => heading !== null || parts.length > 0)
    .map((group) => ({
      heading: group.heading,
      blocks: group.kind === 'bilag' ? readBilag(group, source) : readParts(group, source, report),
    }));
}
