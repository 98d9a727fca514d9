// What is true of a whole source and decides how its items are read.
import { isLifted, runsOf } from '../blocks/block.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isOtherLabel, labelKind, usesCapitals } from '../lines/section-heading.ts';
import type { SourceTraits } from './element.ts';
import { dressesOf, piecesOf } from './pieces.ts';
import { repeatsTitles } from './repeated-title.ts';
import { demoteWeakHeadings } from './weak-headings.ts';

/** In how many items a line stands that is the layout's own label. */
const OFTEN = 3;

/** The lines that stand over text in several items: in words that labels of sections have, or always over text. */
function labelsOf(items: readonly OpenedItem[]): ReadonlySet<string> {
  const counts = new Map<string, { count: number; isOver: boolean }>();
  for (const { rest } of items) {
    const own = rest.filter(({ text }) => text !== '');
    const over = new Map<string, boolean>();
    for (const [at, { text }] of own.entries())
      if (text.length <= 60) over.set(text, own[at + 1] !== undefined && own[at + 1]?.text !== text);
    for (const [text, isOver] of over) {
      const seen = counts.get(text) ?? { count: 0, isOver: true };
      counts.set(text, { count: seen.count + 1, isOver: seen.isOver && isOver });
    }
  }
  const often = [...counts].filter(([, { count }]) => count >= OFTEN);
  return new Set(
    often.flatMap(([text, { isOver }]) =>
      labelKind(text, true) !== null || isOtherLabel(text) || (isOver && isLabelLike(text)) ? [text] : [],
    ),
  );
}

/** Whether a line may be a label in words that no list has: «Hvad handler sagen om?» */
const isLabelLike = (text: string): boolean =>
  /^\p{Lu}[^.,:;!]{3,44}$/u.test(text) && !/\d/.test(text) && (text.endsWith('?') || !hasFiniteVerb(text));

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
