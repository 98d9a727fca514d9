// What is true of a whole source and decides how its items are read.
import type { OpenedItem } from '../items/opened-item.ts';
import { usesCapitals } from '../lines/section-heading.ts';
import type { SourceTraits } from './element.ts';
import { dressesOf, piecesOf } from './pieces.ts';
import { repeatsTitles } from './repeated-title.ts';
import { demoteWeakHeadings } from './weak-headings.ts';

/** Looks at the open items for what their layout has in common. */
export function traitsOf(items: readonly OpenedItem[], markdown: boolean): SourceTraits {
  const open = items.filter(({ lukket }) => !lukket);
  const blocks = open.flatMap(({ rest }) => rest);
  const source = {
    markdown,
    capitals: !markdown && usesCapitals(blocks),
    repeatsTitles: false,
    dresses: dressesOf(blocks),
  };
  const pieces = open.map(({ titel, rest }) => ({
    titel,
    pieces: demoteWeakHeadings(piecesOf(rest, source), titel, () => undefined),
  }));
  return { ...source, repeatsTitles: !markdown && repeatsTitles(pieces) };
}
