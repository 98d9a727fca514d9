// Turns headings back into text where they open nothing.
import { type Block, normalized } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { readListMark } from '../lines/list-marks.ts';
import { FIRM } from '../lines/section-words.ts';
import type { Piece } from './piece-headings.ts';
import { pieceEndsSentence, pieceText } from './pieces.ts';

/** Where the text under a heading ends: at the next heading, or where the item's title is repeated. */
function endOfText(pieces: readonly Piece[], from: number, titel: string): number {
  const isEnd = (piece: Piece): boolean =>
    piece.type === 'heading' || normalized(pieceText(piece)) === normalized(titel);
  const found = pieces.findIndex((piece, index) => index > from && isEnd(piece));
  return found < 0 ? pieces.length : found;
}

/**
 * Turns plain headings back into text where they open nothing: among attachments, unless prose follows,
 * and a line in capitals that nothing follows.
 */
export function demoteWeakHeadings(pieces: readonly Piece[], titel: string, report: Report): Piece[] {
  let inBilag = false;
  return pieces.map((piece, index): Piece => {
    if (piece.type === 'block') return piece;
    const under = pieces.slice(index + 1, endOfText(pieces, index, titel));
    const weak = !piece.marked && !FIRM.includes(piece.kind);
    const opens = inBilag ? under.some(pieceEndsSentence) : piece.kind !== 'andet' || under.length > 0;
    if (weak && !opens) {
      report(piece.line.nr, `«${piece.text}» kan være en overskrift, men er læst som tekst`);
      return { type: 'block', lines: [piece.line] };
    }
    inBilag = piece.kind === 'bilag';
    return piece;
  });
}

/** A line that could head a section: short, begun as a title is, without a stop or a verb. */
const LONGEST_HEADING = 60;

function looksLikeHeading({ text, cell }: Block): boolean {
  return (
    cell === null &&
    text.length <= LONGEST_HEADING &&
    /^\p{Lu}\p{L}{2}/u.test(text) &&
    !/[.,;:?!)»”"–-]$/.test(text) &&
    readListMark(text, false) === null &&
    !hasFiniteVerb(text)
  );
}

/** Tells of plain lines that stand alone over a sentence as a heading does, but say nothing that headings are known by. */
export function tellOfPlainHeadings(pieces: readonly Piece[], report: Report): void {
  let inBilag = false;
  pieces.forEach((piece, index) => {
    if (piece.type === 'heading') {
      inBilag = piece.kind === 'bilag';
      return;
    }
    const [line, ...more] = piece.lines;
    const next = pieces[index + 1];
    if (inBilag || !line || more.length > 0 || next?.type !== 'block' || !looksLikeHeading(line)) return;
    if (next.lines[0]?.cell === null && pieceEndsSentence(next) && hasFiniteVerb(pieceText(next)))
      report(line.nr, `«${line.text}» kan være en overskrift, men er læst som tekst`);
  });
}
