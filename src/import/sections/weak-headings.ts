// Turns headings back into text where they open nothing.
import { normalized } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
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
