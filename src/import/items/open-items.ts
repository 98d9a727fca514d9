// Gives each item the blocks that are its own.
import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import type { Candidate, ItemHeading } from './candidates.ts';
import type { Contents } from './contents.ts';
import { headAbove } from './item-head.ts';
import type { OpenedItem } from './opened-item.ts';
import { readTitleLines } from './title-lines.ts';

/** A part whose item has no heading of its own is an item: «2a» where there is no 2. */
export function promoteParts(
  items: readonly Candidate[],
  parts: readonly Candidate[],
  report: Report,
): { items: Candidate[]; parts: Candidate[] } {
  const out = [...items];
  const left: Candidate[] = [];
  for (const part of parts) {
    const owner = out.findLast(({ index }) => index < part.index);
    if (owner?.number.main === part.number.main) {
      left.push(part);
      continue;
    }
    const next = out.find(({ index }) => index > part.index);
    const fits =
      part.number.main > (owner?.number.main ?? 0) &&
      part.number.main < (next?.number.main ?? Number.POSITIVE_INFINITY);
    // «17.10» is the hour of item 2, and no part of it.
    if (!fits) continue;
    report(
      part.line.nr,
      `punkt ${part.number.written} er skrevet som punkt ${part.number.main}, da arkivets punkter har hele numre`,
    );
    out.splice(owner ? out.indexOf(owner) + 1 : 0, 0, part);
  }
  return { items: out, parts: left };
}

/** Case numbers over the headings belong to the item under them where most items have them there. */
function hasHeadsAbove(blocks: readonly Block[], headings: readonly ItemHeading[]): boolean {
  const above = headings.filter(
    ({ index }, at) =>
      headAbove(blocks.slice(at === 0 ? Math.max(0, index - 4) : (headings[at - 1]?.index ?? 0) + 1, index))
        .length > 0,
  ).length;
  return above > 0 && above * 2 >= headings.length;
}

/** The items with their titles, heads and blocks. */
export function openItems(
  blocks: readonly Block[],
  headings: readonly ItemHeading[],
  parts: readonly Candidate[],
  contents: Contents,
  report: Report,
): OpenedItem[] {
  const isAbove = hasHeadsAbove(blocks, headings);
  const heads = headings.map(({ index }, at) =>
    isAbove
      ? headAbove(blocks.slice(at === 0 ? Math.max(0, index - 4) : (headings[at - 1]?.index ?? 0) + 1, index))
      : [],
  );
  const partLines = new Set(parts.map(({ line }) => line));
  return headings.map((heading, at) => {
    const next = headings[at + 1];
    const until = next?.index ?? blocks.length;
    const titleAt = heading.titleAt ?? heading.index;
    const own = [
      ...(heading.body === undefined
        ? []
        : [{ ...heading.line, text: heading.body, bold: false, level: null }]),
      ...blocks.slice(titleAt + 1, until),
    ];
    const between = blocks.slice(heading.index + 1, titleAt).filter(({ text }) => text !== '');
    const taken = new Set(heads[at + 1] ?? []);
    const title = readTitleLines(
      heading,
      own.filter((block) => !taken.has(block)),
      contents,
      report,
      blocks[heading.titleAt ?? heading.index],
    );
    const titel = title.titel === '' ? 'Uden titel' : title.titel;
    if (title.titel === '')
      report(heading.line.nr, 'punktet har ingen titel; det er skrevet som «Uden titel»');
    return {
      ...title,
      titel,
      heading: title.label === undefined ? heading : { ...heading, titleLabel: title.label },
      nummer: heading.number.main,
      above: [...(heads[at] ?? []), ...between],
      parts: partLines,
      hidden: [],
      group: '',
    };
  });
}
