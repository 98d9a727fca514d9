// Cuts an item's blocks at its sections' headings.
import { type Block, isLifted, runsOf, textOfRun } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';

import type { Report } from '../blocks/remark.ts';
import { isRecommender, labelKind } from '../lines/section-heading.ts';
import type { SourceTraits } from './element.ts';
import {
  endsSentence,
  joinHeading,
  liftedHeading,
  type Piece,
  plainHeading,
  runInPieces,
} from './piece-headings.ts';

/** Cuts an item's blocks into headings and runs of text. */
export function piecesOf(
  blocks: readonly Block[],
  traits: SourceTraits,
  report: Report = () => undefined,
): Piece[] {
  return withRecommenders(cutPieces(blocks, traits, report));
}

/** Right under «Indstilling» the line that says who recommends is its text. */
function withRecommenders(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    const before = pieces[index - 1];
    const isText =
      piece.type === 'heading' &&
      !piece.runIn &&
      isRecommender(piece.text) &&
      before?.type === 'heading' &&
      before.kind === 'indstilling';
    return isText ? { type: 'block', lines: [piece.line] } : piece;
  });
}

function cutPieces(blocks: readonly Block[], traits: SourceTraits, report: Report): Piece[] {
  return runsOf(blocks)
    .map(joinHeading)
    .flatMap((run) => {
      const pieces: Piece[] = [];
      let open: Block[] = [];
      const close = (): void => {
        if (open.length > 0) pieces.push({ type: 'block', lines: open });
        open = [];
      };
      run.forEach((line, index) => {
        const runIn = runInPieces(run, index);
        const heading =
          liftedHeading(line, traits) ??
          runIn?.heading ??
          (traits.markdown ? null : plainHeading(run, index, traits, report));
        if (!heading) {
          open.push(line);
          return;
        }
        close();
        pieces.push(heading);
        if (heading === runIn?.heading) open.push(runIn.rest);
      });
      close();
      return pieces;
    });
}

/** The running text of a piece. */
export const pieceText = (piece: Piece): string =>
  piece.type === 'heading' ? piece.text : textOfRun(piece.lines);

/** Whether a piece ends as a sentence does. */
export const pieceEndsSentence = (piece: Piece): boolean => endsSentence(pieceText(piece));

/** How the headings of known sections are dressed in a source. */
export function dressesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.filter((block) => isLifted(block) && labelKind(block.text, true) !== null).map(dressOf),
  );
}
