// Where each word of a source went: into the file, or out of it and why.

import type { SourceDocument } from '../blocks/source-document.ts';
import type { CutSource } from '../items/cut.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import { markdownWords, sourceWords } from '../lines/words.ts';
import type { ReadItem } from '../sections/punkt.ts';
import type { TidyBlocks } from '../tidy/tidy.ts';

/** How many words of a source went where; `lost` are in neither the file nor the report, `invented` are in the file alone. */
export interface Account {
  readonly source: number;
  readonly written: number;
  readonly head: number;
  readonly contents: number;
  readonly furniture: number;
  readonly told: number;
  readonly repeated: number;
  readonly closed: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
}

/** How many words there are. */
export const countWords = (words: readonly string[]): number => words.length;

interface Parts {
  readonly document: SourceDocument;
  readonly tidied: TidyBlocks;
  readonly cut: CutSource;
  readonly closed: readonly OpenedItem[];
  readonly items: readonly ReadItem[];
  readonly body: string;
}

type Bag = Map<string, number>;

const bagOf = (words: readonly string[]): Bag => {
  const bag: Bag = new Map();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** The words of one bag that another has not; a broken word's two halves are taken for the whole. */
function left(bag: Bag, others: readonly Bag[]): string[] {
  return [...bag].flatMap(([word, count]) => {
    const elsewhere = others.reduce((sum, other) => sum + (other.get(word) ?? 0), 0);
    return count > elsewhere ? [word] : [];
  });
}

/** A letter that is a bullet, and the mark of a footnote, are no words. */
const NOTE = /^\[\^[\p{L}\d-]{1,20}\]:/gmu;
const BULLET = /^o\s+(?=\S)/gmu;

/** Accounts for the words of a source, after broken words are mended. */
export function accountFor({ document, tidied, cut, closed, items, body }: Parts): Account {
  const joined = (texts: readonly string[]): string[] =>
    sourceWords(texts.join('\n').replace(NOTE, ' ').replace(BULLET, ''), document.markdown);
  const source = joined(tidied.blocks.map(({ text }) => text));
  const listed = joined(tidied.bilag.map(({ block }) => block.text));
  const written = markdownWords(body);
  const above = new Set(closed.flatMap((item) => item.above));
  const head = joined(cut.listed.filter((block) => !above.has(block)).map(({ text }) => text));
  const told = joined(items.flatMap((item) => item.told));
  const repeated = joined(items.flatMap((item) => item.repeated));
  const hidden = joined(items.flatMap((item) => item.closed));
  const headings = closed.map(({ heading }) => `${heading.line.text} ${heading.titleLabel ?? ''}`);
  const all = [written, head, told, repeated, hidden, joined(headings)].map(bagOf);
  const contents = joined(cut.contents.lines.map(({ text }) => text));
  const known = bagOf([
    ...source,
    ...listed,
    ...closed.flatMap(({ nummer }) => ['Punkt', String(nummer), 'Lukket', 'Uden', 'titel']),
    ...(tidied.bilag.length > 0 ? ['Bilag'] : []),
  ]);
  return {
    source: source.length,
    written: written.length,
    head: head.length - contents.length,
    contents: contents.length,
    furniture: joined([...tidied.furniture, ...document.around]).length,
    told: told.length,
    repeated: repeated.length,
    closed: hidden.length,
    lost: left(bagOf(source), all),
    invented: left(bagOf(written), [known]).filter((word) => !known.has(word)),
  };
}
