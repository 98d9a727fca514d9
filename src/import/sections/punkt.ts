// Reads an item's blocks: all of an open one, and of a closed one only what may be published.

import { titleState } from '../../parse/lukket/title.ts';
import { readSagLine } from '../../parse/punkt/sag-line.ts';
import { type Block, textOfRun } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import { type ItemHead, takeItemHead } from '../items/item-head.ts';
import { lostHeadings } from '../items/lost-items.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { isPublishedDecision } from '../lines/section-heading.ts';
import { sourceWords } from '../lines/words.ts';
import { dropRepeatedTitle, readAfsnit } from './afsnit.ts';
import type { ImportedAfsnit, ImportedPunkt, SourceTraits } from './element.ts';
import type { Piece } from './piece-headings.ts';
import { piecesOf } from './pieces.ts';
import { demoteWeakHeadings } from './weak-headings.ts';

/** An item that is read, and how many of its words are in no file: of its case, of a title said twice, of what is closed. */
export interface ReadItem {
  readonly punkt: ImportedPunkt;
  readonly told: readonly string[];
  readonly repeated: readonly string[];
  readonly closed: readonly string[];
}

const wordsIn = (blocks: readonly Block[], source: SourceTraits): string[] =>
  sourceWords(textOfRun(blocks), source.markdown);

/** The blocks without the bullets that are letters, as far as sections read them as bullets. */
function withoutLetterMarks(blocks: readonly Block[], afsnit: readonly ImportedAfsnit[]): Block[] {
  const entries = afsnit.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.type === 'list' ? element.entries : [])),
  );
  const marked = new Set(entries.filter(({ mark }) => mark === 'o').map(({ line }) => line));
  return blocks.map((block) =>
    marked.has(block.nr) ? { ...block, text: block.text.replace(/^o\s+/, '') } : block,
  );
}

const titleWords = ({ nummer, titel }: OpenedItem, source: SourceTraits): string[] => [
  'Punkt',
  String(nummer),
  ...sourceWords(titel, source.markdown),
];

/** Parts of an item become its sections: their headings are headings, whatever they looked like. */
const withParts = (blocks: readonly Block[], parts: ReadonlySet<Block>): Block[] =>
  blocks.map((block) => (parts.has(block) ? { ...block, level: 3 } : block));

const OPEN = String.raw`(?:å|åbent?|offentligt?)(?:\s+(?:sag|punkt|dagsordens?punkt))?`;
const OPEN_MARK = new RegExp(
  String.raw`^[([]${OPEN}[)\]][\s:.–-]*(?=\S)|^(?!å\s)${OPEN}\s*(?::|\s[–-])\s+(?=\S)|\s*[([]${OPEN}[)\]]$|\s+\|\s+${OPEN}$`,
  'iu',
);

/** A title without the mark that says that it is open, where nothing else in it says that it is closed. */
function withoutOpenMark(titel: string): { readonly titel: string; readonly mark: string } {
  const bare = titel.replace(OPEN_MARK, '');
  if (bare === titel || titleState(bare) !== 'aaben') return { titel, mark: '' };
  return { titel: bare, mark: OPEN_MARK.exec(titel)?.[0] ?? '' };
}

/** Reads an open item: every word is kept but a repeated title, and what says that it is open. */
export function readOpenItem(opened: OpenedItem, source: SourceTraits, report: Report): ReadItem {
  const { titel, mark } = withoutOpenMark(opened.titel);
  const item = { ...opened, titel };
  const head = takeItemHead(item.rest, item.above, report);
  const rest = withParts(head.rest, item.parts);
  const pieces = demoteWeakHeadings(piecesOf(rest, source, report), item.titel, report);
  const title = dropRepeatedTitle(pieces, item.titel, source, report);
  const afsnit = readAfsnit(title.pieces, source, report);
  const kept = withoutLetterMarks(
    rest.filter((block) => !title.dropped.includes(block)),
    afsnit,
  );
  return {
    punkt: {
      nummer: item.nummer,
      titel: item.titel,
      sagLine: head.sagLine,
      lukket: false,
      afsnit,
      words: [
        ...titleWords(item, source),
        ...sourceWords(head.used.join(' '), source.markdown),
        ...wordsIn(kept, source),
      ],
    },
    told: [...head.told, item.group, mark],
    repeated: title.dropped.map(({ text }) => text),
    closed: item.hidden.map(({ text }) => text),
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
  const text = textOfRun(piece.lines);
  return text.length <= 60 && /^[\p{Lu}*_#]/u.test(text) && !/[.;?!]$/.test(text);
}

/** A closed item's case numbers stand among its first lines; what else is told there is not repeated. */
function closedHead(item: OpenedItem): ItemHead {
  const lines = item.rest.filter(({ text }) => text !== '').slice(0, 5);
  const found = lines.find(({ text }) => readSagLine(text)?.malformed.length === 0 || isInfoLine(text));
  const start = found ? item.rest.indexOf(found) : 0;
  const head = takeItemHead(item.rest.slice(start), item.above, () => undefined);
  return { ...head, rest: [...item.rest.slice(0, start), ...head.rest] };
}

const LOST =
  'linjen ligner overskriften på et nyt punkt, men er udeladt som tekst under et lukket punkt; er punktet åbent, så ret kilden eller skriv det ind';

/** Reads a closed item: title, case numbers and a published decision. Of the rest only its size is told; `unused` are titles no item bears. */
export function readClosedItem(
  item: OpenedItem,
  unused: readonly string[],
  source: SourceTraits,
  report: Report,
): ReadItem {
  const quiet: Report = () => undefined;
  const head = closedHead(item);
  const published = publishedPieces(piecesOf(head.rest, source));
  const lines = published.flatMap((piece) => (piece.type === 'heading' ? [piece.line] : [...piece.lines]));
  const hidden = head.rest.filter((block) => block.text !== '' && !lines.includes(block));
  for (const { nr } of lostHeadings(hidden, item.nummer, unused)) report(nr, LOST, 'loss');
  const [first, last] = [hidden[0], hidden.at(-1)];
  if (first && last) {
    const range = first.nr === last.nr ? `linje ${first.nr}` : `linje ${first.nr}-${last.nr}`;
    const count = wordsIn(hidden, source).length;
    report(first.nr, `punkt ${item.nummer} er lukket: ${count} ord er udeladt (${range})`);
  }
  const afsnit = readAfsnit(published, source, quiet);
  return {
    punkt: {
      nummer: item.nummer,
      titel: item.titel,
      sagLine: head.sagLine,
      lukket: true,
      afsnit,
      words: [
        ...titleWords(item, source),
        ...sourceWords(head.used.join(' '), source.markdown),
        ...wordsIn(withoutLetterMarks(lines, afsnit), source),
      ],
    },
    told: head.told,
    repeated: [],
    closed: hidden.map(({ text }) => text),
  };
}
