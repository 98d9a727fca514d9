// Cuts an item's blocks at its sections' headings.

import { afsnitKindOf } from '../../parse/punkt/afsnit-kinds.ts';
import { type Block, isLifted, runsOf, textOfRun } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import type { Report } from '../blocks/remark.ts';
import { isRecommender, labelKind } from '../lines/section-heading.ts';
import { ALONE } from '../lines/section-words.ts';
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
  const pieces = cutPieces(blocks, traits, report);
  const isSaid = pieces.some((piece) => piece.type === 'heading' && piece.kind === 'indstilling');
  return withRecommenders(isSaid ? pieces : pieces.flatMap(recommenderParts));
}

/** Where no heading says «Indstilling», the line that says who recommends is one, over what is recommended: «Direktøren indstiller, / at …». */
function recommenderParts(piece: Piece, index: number, all: readonly Piece[]): Piece[] {
  if (piece.type === 'heading') return [piece];
  const at = piece.lines.findIndex((line, nr) => {
    const after = all[index + 1];
    const next = piece.lines[nr + 1] ?? (after?.type === 'block' ? after.lines[0] : undefined);
    const before = piece.lines[nr - 1];
    return (
      line.cell === null &&
      isRecommender(line.text) &&
      labelKind(line.text.replace(/[\s,:]+$/, ''), true) === 'indstilling' &&
      (before === undefined || endsSentence(before.text)) &&
      next !== undefined &&
      /^(?:at\s|(?:\d{1,2}|\p{Ll})[.)]\s|[-–•*]\s)/iu.test(next.text)
    );
  });
  const line = piece.lines[at];
  if (!line) return [piece];
  const [before, after] = [piece.lines.slice(0, at), piece.lines.slice(at + 1)];
  const text = line.text.replace(/[\s,:]+$/, '');
  return [
    ...(before.length > 0 ? [{ ...piece, lines: before }] : []),
    { type: 'heading', text, kind: 'indstilling', level: null, marked: true, line },
    ...(after.length > 0 ? [{ ...piece, lines: after }] : []),
  ];
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

/** Whether a paragraph of Markdown is but a heading's words, without a heading's marks: «Sagsfremstilling». */
const standsAlone = (run: readonly Block[]): boolean =>
  run.length === 1 && ALONE.includes(afsnitKindOf(run[0]?.text ?? '') ?? 'andet');

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
          (traits.markdown && !standsAlone(run) ? null : plainHeading(run, index, traits, report));
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
