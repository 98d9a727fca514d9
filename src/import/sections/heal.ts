// Joins what a page break tore apart.
import type { Report } from '../blocks/remark.ts';
import type { Element, ListEntry } from './element.ts';
import { withText } from './read-elements.ts';
import { isTorn } from './torn.ts';

/** The text that a block ends with. */
const lastText = (block: Element): string =>
  block.type === 'list'
    ? (block.entries.at(-1)?.text ?? '')
    : block.type === 'raw' || block.type === 'rows'
      ? '.'
      : block.text;

/** Adds blocks to a section, joined where a page break tore them apart: paragraphs, list entries, and lists. */
export function healInto(healed: Element[], blocks: readonly Element[], report: Report): void {
  for (const block of blocks) {
    const last = healed.at(-1);
    if (last && block.type === 'paragraph' && isTorn(lastText(last), block.text)) {
      report(
        block.line,
        `tekst samlet over et sidebrud: «… ${tail(lastText(last))} | ${head(block.text)} …»`,
        'routine',
      );
      healed.splice(-1, 1, withText(last, block.text));
    } else if (last?.type === 'list' && block.type === 'list') {
      healed.splice(-1, 1, { ...last, entries: [...last.entries, ...deepened(block.entries, last.entries)] });
    } else {
      healed.push(block);
    }
  }
}

/** The entries of a list that goes on after a blank line; another sign further in makes it a list within the list. */
function deepened(entries: readonly ListEntry[], before: readonly ListEntry[]): readonly ListEntry[] {
  const [first, base] = [entries[0], before.findLast(({ depth }) => depth === 0)];
  if (!first || !base || first.indent < base.indent + 2) return entries;
  if (first.mark === base.mark && !/^[-*+]$/.test(first.mark)) return entries;
  return entries.map((entry) =>
    entry.indent < base.indent + 2 ? entry : { ...entry, depth: entry.depth + 1 },
  );
}

const tail = (text: string): string => text.split(' ').slice(-3).join(' ');
const head = (text: string): string => text.split(' ').slice(0, 3).join(' ');
