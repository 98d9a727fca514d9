// Finds an item's title where it stands again before the text.
import { normalized } from '../blocks/block.ts';
import type { Piece } from './piece-headings.ts';
import { pieceText } from './pieces.ts';

/** Where the title stands again before the text: the index of the piece, and whether among the attachments. */
export interface RepeatedTitle {
  readonly index: number;
  readonly inBilag: boolean;
  /** 1, or 2 when a page break tore it apart. */
  readonly length: number;
}

/** Finds the title as the 2013 layout repeats it: under the heading, or after the attachments that come first. */
export function findRepeatedTitle(pieces: readonly Piece[], titel: string): RepeatedTitle | null {
  const title = normalized(titel);
  let found: RepeatedTitle | null = null;
  let inBilag = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'heading') {
      if (inBilag || piece.kind !== 'bilag') break;
      inBilag = true;
      continue;
    }
    const next = pieces[index + 1];
    const both = next?.type === 'block' ? `${pieceText(piece)} ${pieceText(next)}` : '';
    if (normalized(pieceText(piece)) === title) found = { index, inBilag, length: 1 };
    else if (normalized(both) === title) found = { index, inBilag, length: 2 };
  }
  return found;
}

/** Whether a source's layout repeats titles: then one among the attachments is no attachment. */
export function repeatsTitles(punkter: readonly { titel: string; pieces: readonly Piece[] }[]): boolean {
  const repeats = punkter.filter(({ titel, pieces }) => findRepeatedTitle(pieces, titel) !== null).length;
  return repeats >= 2 || (repeats > 0 && repeats * 2 > punkter.length);
}
