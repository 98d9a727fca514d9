// Cuts a source's blocks into head, list of contents and items.

import { type Block, isLifted } from '../blocks/block.ts';
import { isRefusal, type Refusal, type Report, refuse } from '../blocks/remark.ts';
import { readHead, type SourceHead } from '../head/head.ts';
import { isTitleLine } from '../head/title-line.ts';
import { isLabelled, namesIn } from '../lines/fields.ts';
import { headFields } from '../lines/head-fields.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import type { Profile } from '../profiles/profile.ts';
import type { ListedBilag } from '../tidy/overview.ts';
import type { Candidate, ItemHeading } from './candidates.ts';
import { findItems, reportLeaps } from './chain.ts';
import { type Contents, findContents, unlabelledContents } from './contents.ts';
import { withLostNumbers } from './headings-between.ts';
import { withBilag } from './listed-bilag.ts';
import { openItems, promoteParts } from './open-items.ts';
import type { OpenedItem } from './opened-item.ts';
import { findUnnumbered } from './unnumbered.ts';

/** A source cut into its parts. */
export interface CutSource {
  readonly head: SourceHead;
  readonly contents: Contents;
  /** All that stands before the first item, where something may be said to be closed. */
  readonly listed: readonly Block[];
  readonly items: readonly OpenedItem[];
}

/** What stands in the way of cutting a source at all. */
function secondMeeting(blocks: readonly Block[], first: number): Refusal | null {
  const at = blocks.findIndex(
    ({ text }, index) =>
      index > first &&
      isTitleLine(text) &&
      blocks.slice(index + 1, index + 6).some((line) => /^\W*mødedato/i.test(line.text)),
  );
  return at < 0
    ? null
    : refuse(
        `filen rummer mere end ét referat (det næste begynder på linje ${blocks[at]?.nr}); del den først`,
      );
}

/** The first line of a list of items that stands before them without a label. */
function unlabelledStart(blocks: readonly Block[], headings: readonly ItemHeading[]): number {
  const first = headings[0];
  if (!first) return -1;
  const numbers = new Set(headings.map(({ number }) => number.written));
  const early = blocks.slice(0, first.index).flatMap((block, index) => {
    const numbered = readNumbered(block.text);
    return numbered && numbers.has(numbered.number.written) ? [index] : [];
  });
  return early.length > 1 && early.length * 2 >= headings.length ? (early[0] ?? -1) : -1;
}

/** Lines between the list of contents and the first item that belong to the head: attendance that stands there. */
function headLinesIn(lines: readonly Block[]): ReadonlySet<number> {
  const { fields } = headFields(lines);
  const attendance = fields.filter(({ key }) => key === 'deltagere' || key === 'afbud');
  return new Set([
    ...attendance.flatMap((field) => field.lines.map(({ nr }) => nr)),
    ...lines.filter(isLabelled).map(({ nr }) => nr),
  ]);
}

/** Who was absent, where only the first item tells: «Fraværende: …» under its decision. */
function absentIn(first: OpenedItem | undefined): string[] {
  const lines = (first?.rest ?? []).filter(({ text }) => /^(?:fraværende|afbud)\s*:\s*\S/iu.test(text));
  const { fields } = headFields(first?.lukket ? [] : lines);
  return fields.filter(({ key }) => key === 'afbud').flatMap(namesIn);
}

/** Cuts a source into head and items. */
export function cutSource(
  blocks: readonly Block[],
  profiles: readonly Profile[],
  options: { readonly forum: string | null; readonly forums: Parameters<typeof readHead>[2]['forums'] },
  report: Report,
  bilag: readonly ListedBilag[] = [],
): CutSource | Refusal {
  const marked = withProfiles(blocks, profiles);
  const labelled = findContents(marked);
  const found = findItems(marked, labelled, report);
  if (found.items.length > 1 && found.lost)
    return refuse(
      `linje ${found.lost.line.nr} ligner overskriften på et lukket punkt, men kan ikke læses som et. Giv punktets nummer og titel en linje for sig i kilden, og importér igen`,
    );
  const promoted = promoteParts(found.items, found.parts, report);
  const numbered = withLostNumbers(marked, promoted.items, report);
  reportLeaps(numbered, report);
  const headings: readonly ItemHeading[] = isEnough(numbered)
    ? numbered
    : orUnnumbered(numbered, findUnnumbered(marked, labelled), report);
  const [first] = headings;
  if (!first) {
    const head = readHead(marked, [], options, () => undefined);
    return isRefusal(head)
      ? head
      : refuse(
          'teksten har ingen punkter, der kan kendes: hverken numre («Punkt 1: …», «1. …») eller overskrifter. Sæt numre foran punkterne i kilden, eller skriv en profil (docs/import.md i programmets mappe)',
        );
  }
  const start =
    labelled.start >= 0 && labelled.start < first.index ? labelled.start : unlabelledStart(marked, headings);
  const contents =
    labelled.start >= 0 && labelled.start < first.index
      ? { ...labelled, end: first.index }
      : unlabelledContents(marked, start, first.index);
  const second = secondMeeting(marked, first.index);
  if (second) return second;
  const items = withBilag(openItems(marked, headings, promoted.parts, contents, report), bilag, report);
  const above = new Set(items[0]?.above ?? []);
  const behind = start < 0 ? [] : marked.slice(start + 1, first.index);
  const headBlocks = marked.slice(0, start < 0 ? first.index : start).filter((block) => !above.has(block));
  const head = readHead(headBlocks, behind, options, report);
  if ('ok' in head) return head;
  const absent = head.afbud.length > 0 ? head.afbud : absentIn(items[0]);
  const named = headLinesIn(behind);
  const lines = contents.lines.filter((line) => !named.has(line.nr));
  return {
    head: { ...head, afbud: absent },
    contents: { ...contents, lines },
    listed: marked.slice(0, first.index),
    items,
  };
}

/** One numbered line without anything to confirm it is not an agenda. */
const isEnough = (items: readonly Candidate[]): boolean =>
  items.length > 1 ||
  items.some(({ word, weight, line }) => word === 'punkt' || weight > 14 || isLifted(line));

function orUnnumbered(
  items: readonly Candidate[],
  unnumbered: readonly ItemHeading[],
  report: Report,
): readonly ItemHeading[] {
  if (unnumbered.length < 2 && items.length > 0) return items;
  if (unnumbered.length > 0)
    report(
      unnumbered[0]?.line.nr ?? 1,
      `punkterne har ingen numre; de ${unnumbered.length} overskrifter er nummereret fra ${unnumbered[0]?.number.main ?? 1}`,
    );
  return unnumbered;
}

/** Lines that a profile knows as an item's heading get the level of one; labels that it renames get their new words. */
function withProfiles(blocks: readonly Block[], profiles: readonly Profile[]): Block[] {
  const own = profiles.filter(({ items, labels }) => items.length > 0 || labels.size > 0);
  if (own.length === 0) return [...blocks];
  return blocks.map((block) => {
    const isItem = own.some(({ items }) => items.some((pattern) => pattern.test(block.text)));
    const label = own
      .map(({ labels }) => labels.get(block.text.toLowerCase().replace(/\s*:$/, '')))
      .find((one) => one !== undefined);
    if (label !== undefined) return { ...block, text: label, level: block.level ?? 3 };
    return isItem && block.level === null ? { ...block, level: 2 } : block;
  });
}
