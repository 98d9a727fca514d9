import type { AfsnitKind } from '../model/parsed.ts';
import { readAfsnitHeading } from '../parse/afsnit-heading.ts';
import { afsnitKindOf } from '../parse/afsnit-kinds.ts';
import { BULLET } from './header-lines.ts';
import { blocksOf, textOfLines } from './lines.ts';
import { readMarked } from './marked.ts';
import { isCapitals, plainSectionKind } from './section-heading.ts';
import type { Line, RawBlock, Report, SourceKind } from './types.ts';

/** A heading as the source has it; `level` is its number of `#`, null for a plain one. */
export interface HeadingPiece {
  readonly type: 'heading';
  readonly text: string;
  readonly kind: AfsnitKind;
  readonly level: number | null;
  readonly marked: boolean;
  /** Set when the line before it does not end as a sentence does. */
  readonly unsure?: boolean;
  readonly line: Line;
}

/** An item's lines, cut at headings and blank lines. */
export type Piece = HeadingPiece | { readonly type: 'block'; readonly lines: RawBlock };

const STRONG: readonly AfsnitKind[] = ['indstilling', 'beslutning', 'bilag'];

function markedHeading(line: Line): HeadingPiece | null {
  const marked = readMarked(line.text);
  if (!marked) return null;
  const { kind } = readAfsnitHeading(marked.text);
  if (marked.level === null && (kind === 'andet' || marked.text.length > 120)) return null;
  return { type: 'heading', text: marked.text, kind, level: marked.level, marked: true, line };
}

const endsSentence = (text: string): boolean => /[.:;?!]["”»)]*$/.test(text);

/** Whether a line in the middle of a block may be a heading: the text before it has come to its end. */
function standsFree(block: RawBlock, index: number, kind: AfsnitKind): boolean {
  const before = block[index - 1];
  const next = block[index + 1];
  if (before && !endsSentence(before.text) && !isKnown(before.text) && !BULLET.test(before.text))
    return false;
  return STRONG.includes(kind) || next === undefined || !/^\p{Ll}/u.test(next.text);
}

/** Sections whose headings are told by standing alone on a line, whatever stands before. */
const ALONE: readonly AfsnitKind[] = [
  ...STRONG,
  'anledning',
  'baggrund',
  'resume',
  'sagsfremstilling',
  'supplerende-sagsfremstilling',
  'protokollering',
];

const MUST_GO_ON =
  /(?:[,–—-]|(?:^|\s)(?:og|eller|samt|i|til|en|et|at|den|det|de|der|som|af|på|for|fra|med|om|ved|efter|under|over|mellem|hos|inden|uden|se|jf\.?|dens|dets|deres|vores|sin|sit|sine|denne|dette|disse|ny|nye|er|var))$/iu;

/** Whether a heading that does not stand free opens a section all the same; else the text before it must go on. */
function standsAlone(block: RawBlock, index: number, kind: AfsnitKind): boolean {
  if (!ALONE.includes(kind)) return false;
  const next = block[index + 1]?.text ?? '';
  return !MUST_GO_ON.test(block[index - 1]?.text ?? '') && (STRONG.includes(kind) || !/^\p{Ll}/u.test(next));
}

const isKnown = (text: string): boolean => plainSectionKind(text) !== null;

function plainHeading(
  block: RawBlock,
  index: number,
  source: SourceKind,
  report: Report,
): HeadingPiece | null {
  const line = block[index];
  if (!line) return null;
  const kind = plainSectionKind(line.text);
  if (kind !== null && standsFree(block, index, kind)) {
    return { type: 'heading', text: line.text, kind, level: null, marked: false, line };
  }
  if (kind !== null && ALONE.includes(kind)) {
    if (standsAlone(block, index, kind)) {
      // Below «Bilag» it may be an attachment's name.
      const isBilag = block.slice(0, index).some(({ text }) => plainSectionKind(text) === 'bilag');
      const message = `overskriften står uden punktum eller tom linje før sig: «${line.text}»`;
      report(line.nr, message, isBilag ? 'doubt' : 'routine');
      return { type: 'heading', text: line.text, kind, level: null, marked: false, unsure: true, line };
    }
    report(line.nr, `«${line.text}» kan være en overskrift, men er læst som tekst`);
  }
  const alone = block.length === 1 && source.capitals && isCapitals(line.text);
  if (!alone || /[.,:;?!]$/.test(line.text) || BULLET.test(line.text) || line.text.length > 80) return null;
  if (/\d{3}|^\d/.test(line.text) && afsnitKindOf(line.text) === null) return null;
  return {
    type: 'heading',
    text: line.text,
    kind: afsnitKindOf(line.text) ?? 'andet',
    level: null,
    marked: false,
    line,
  };
}

/** A dated decision that runs over two lines is one heading. */
function joinHeading(block: RawBlock): RawBlock {
  const [first, second] = block;
  if (block.length !== 2 || !first || !second || isKnown(first.text)) return block;
  const text = textOfLines(block);
  return readAfsnitHeading(text).date !== null && isKnown(text) ? [{ ...first, text }] : block;
}

/** Cuts an item's lines into headings and blocks. */
export function piecesOf(
  lines: readonly Line[],
  source: SourceKind,
  report: Report = () => undefined,
): Piece[] {
  return blocksOf(lines)
    .map(joinHeading)
    .flatMap((block) => {
      const pieces: Piece[] = [];
      let open: Line[] = [];
      const close = (): void => {
        if (open.length > 0) pieces.push({ type: 'block', lines: open });
        open = [];
      };
      block.forEach((line, index) => {
        const heading = source.markdown ? markedHeading(line) : plainHeading(block, index, source, report);
        if (heading) {
          close();
          pieces.push(heading);
        } else {
          open.push(line);
        }
      });
      close();
      return pieces;
    });
}

/** The running text of a piece. */
export const pieceText = (piece: Piece): string =>
  piece.type === 'heading' ? piece.text : textOfLines(piece.lines);

/** Whether a piece ends as a sentence does. */
export const pieceEndsSentence = (piece: Piece): boolean => endsSentence(pieceText(piece));
