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

/** Whether a lifted line stands over text as a heading does: short, without a stop, and what follows is not lifted. */
function standsOver(block: Block, next: Block | undefined): boolean {
  const isTitle = block.text.length <= 60 && /^\p{Lu}/u.test(block.text) && !/[.,;:?!]$/.test(block.text);
  return isTitle && isLifted(block) && block.cell === null && next !== undefined && !isLifted(next);
}

/** How the headings of sections are dressed in a source: as known ones are, or as what stands over text time and again. */
export function dressesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = blocks.filter(({ text }) => text !== '');
  const known = seen.filter((block) => isLifted(block) && labelKind(block.text, true) !== null).map(dressOf);
  const over = seen.filter((block, index) => standsOver(block, seen[index + 1])).map(dressOf);
  return new Set([...known, ...over.filter((dress, index) => over.indexOf(dress) !== index)]);
}
