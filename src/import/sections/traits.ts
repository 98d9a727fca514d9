// What is true of a whole source and decides how its items are read.
import { isLifted, runsOf } from '../blocks/block.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import { isOtherLabel, labelKind, usesCapitals } from '../lines/section-heading.ts';
import type { SourceTraits } from './element.ts';
import { dressesOf, piecesOf } from './pieces.ts';
import { repeatsTitles } from './repeated-title.ts';
import { demoteWeakHeadings } from './weak-headings.ts';

/** In how many items a line stands that is the layout's own label. */
const OFTEN = 3;

/** The lines that open text in several items, in words that labels of sections have. */
function labelsOf(items: readonly OpenedItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { rest } of items) {
    const own = rest.filter(
      ({ text }, at) => text.length <= 60 && text !== '' && (rest[at + 1]?.text ?? '') !== text,
    );
    for (const text of new Set(own.map((block) => block.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text);
  return new Set(often.filter((text) => labelKind(text, true) !== null || isOtherLabel(text)));
}

/** Whether plain known headings stand right over their text more often than alone, and more than twice. */
function isStacked(items: readonly OpenedItem[]): boolean {
  const known = items.flatMap(({ rest }) =>
    runsOf(rest).filter(
      ([first]) => first && !isLifted(first) && first.cell === null && labelKind(first.text, false) !== null,
    ),
  );
  const over = known.filter((run) => run.length > 1).length;
  return over > 2 && over * 2 > known.length;
}

/** Looks at the open items for what their layout has in common. */
export function traitsOf(items: readonly OpenedItem[], markdown: boolean): SourceTraits {
  const open = items.filter(({ lukket }) => !lukket);
  const blocks = open.flatMap(({ rest }) => rest);
  const source = {
    markdown,
    capitals: !markdown && usesCapitals(blocks),
    repeatsTitles: false,
    dresses: dressesOf(blocks),
    labels: labelsOf(open),
    isStacked: !markdown && isStacked(open),
  };
  const pieces = open.map(({ titel, rest }) => ({
    titel,
    pieces: demoteWeakHeadings(piecesOf(rest, source), titel, () => undefined),
  }));
  return { ...source, repeatsTitles: !markdown && repeatsTitles(pieces) };
}
