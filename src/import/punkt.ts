import { readSagLine } from '../parse/sag-line.ts';
import { dropRepeatedTitle, readAfsnit } from './afsnit.ts';
import { textOfLines } from './lines.ts';
import { lostHeadings } from './lost-items.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { PunktHeading } from './punkt-candidates.ts';
import type { TitleLines } from './punkt-title-lines.ts';
import { takeSagLines } from './sag-lines.ts';
import { isPublishedDecision } from './section-heading.ts';
import type { ImportedAfsnit, ImportedPunkt, Line, Report, SourceKind } from './types.ts';
import { demoteWeakHeadings } from './weak-headings.ts';
import { sourceWords } from './words.ts';

/** An item's lines with its title read. */
export interface OpenedPunkt extends TitleLines {
  readonly heading: PunktHeading;
  /** Lines of an open item that are left out, since one of them closes what follows. */
  readonly hidden?: readonly Line[];
}

const wordsIn = (lines: readonly Line[], source: SourceKind): string[] =>
  sourceWords(textOfLines(lines), source.markdown);

/** The lines without the bullets that are letters, as far as sections read them as bullets. */
function withoutLetterMarks(lines: readonly Line[], afsnit: readonly ImportedAfsnit[]): Line[] {
  const entries = afsnit.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'list' ? block.entries : [])),
  );
  const marked = new Set(entries.filter(({ mark }) => mark === 'o').map(({ line }) => line));
  return lines.map((line) =>
    marked.has(line.nr) ? { ...line, text: line.text.replace(/^o\s+/, '') } : line,
  );
}

const titleWords = (punkt: OpenedPunkt, source: SourceKind): string[] => [
  'Punkt',
  String(punkt.heading.nummer),
  ...sourceWords(punkt.titel, source.markdown),
];

/** Reads an open item: every word is kept but a repeated title. */
export function readOpenPunkt(punkt: OpenedPunkt, source: SourceKind, report: Report): ImportedPunkt {
  const { sagLine, used, rest } = takeSagLines(punkt.rest, report);
  const pieces = demoteWeakHeadings(piecesOf(rest, source, report), punkt.titel, report);
  const title = dropRepeatedTitle(pieces, punkt.titel, source, report);
  const afsnit = readAfsnit(title.pieces, source, report);
  const kept = withoutLetterMarks(
    rest.filter((line) => !title.dropped.includes(line)),
    afsnit,
  );
  return {
    nummer: punkt.heading.nummer,
    titel: punkt.titel,
    sagLine,
    lukket: false,
    afsnit,
    words: [...titleWords(punkt, source), ...wordsIn(used, source), ...wordsIn(kept, source)],
  };
}

/** What may be published of a closed item: the decision that says so, as far as the next heading or what may be one. */
function publishedPieces(pieces: readonly Piece[]): Piece[] {
  const start = pieces.findIndex(
    (piece) => piece.type === 'heading' && !piece.unsure && isPublishedDecision(piece.text),
  );
  const heading = pieces[start];
  if (!heading) return [];
  const after = pieces.slice(start + 1);
  const end = after.findIndex(
    (piece, index) => piece.type === 'heading' || (index > 0 && mayBeHeading(piece)),
  );
  return [heading, ...after.slice(0, end < 0 ? after.length : end)];
}

function mayBeHeading(piece: Piece & { type: 'block' }): boolean {
  const text = textOfLines(piece.lines);
  return text.length <= 60 && /^[\p{Lu}*_#]/u.test(text) && !/[.;?!]$/.test(text);
}

/** Where a closed item's case numbers begin: among its first lines, else at the top. */
function sagStart(lines: readonly Line[]): number {
  const head = lines.filter(({ text }) => text !== '').slice(0, 3);
  const found = head.find(({ text }) => readSagLine(text)?.malformed.length === 0);
  return found ? lines.indexOf(found) : 0;
}

const LOST =
  'linjen ligner overskriften på et nyt punkt, men er udeladt som tekst under et lukket punkt; er punktet åbent, så ret kilden eller skriv det ind';

/** Reads a closed item: title, case numbers and a published decision. Of the rest only its size is told; `unused` are titles no item bears. */
export function readClosedPunkt(
  punkt: OpenedPunkt,
  unused: readonly string[],
  source: SourceKind,
  report: Report,
): ImportedPunkt {
  const quiet: Report = () => undefined;
  const start = sagStart(punkt.rest);
  const { sagLine, used, rest: after } = takeSagLines(punkt.rest.slice(start), quiet);
  const rest = [...punkt.rest.slice(0, start), ...after];
  const published = publishedPieces(piecesOf(rest, source));
  const lines = published.flatMap((piece) => (piece.type === 'heading' ? [piece.line] : [...piece.lines]));
  const hidden = rest.filter((line) => line.text !== '' && !lines.includes(line));
  for (const { nr } of lostHeadings(hidden, punkt.heading.nummer, unused)) report(nr, LOST, 'loss');
  const [first, last] = [hidden[0], hidden.at(-1)];
  if (first && last) {
    const range = first.nr === last.nr ? `linje ${first.nr}` : `linje ${first.nr}-${last.nr}`;
    const count = wordsIn(hidden, source).length;
    report(first.nr, `punkt ${punkt.heading.nummer} er lukket: ${count} ord er udeladt (${range})`);
  }
  const afsnit = readAfsnit(published, source, quiet);
  return {
    nummer: punkt.heading.nummer,
    titel: punkt.titel,
    sagLine,
    lukket: true,
    afsnit,
    words: [
      ...titleWords(punkt, source),
      ...wordsIn(used, source),
      ...wordsIn(withoutLetterMarks(lines, afsnit), source),
    ],
  };
}
