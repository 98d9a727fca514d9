// Makes a reader's blocks ready to be looked at: without furniture, with words and forms put together.

import type { Block } from '../blocks/block.ts';
import type { Report } from '../blocks/remark.ts';
import type { SourceDocument } from '../blocks/source-document.ts';
import { fieldKeyOf } from '../lines/fields.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { BULLET } from '../lines/list-marks.ts';
import { isOtherLabel, labelKind } from '../lines/section-heading.ts';
import type { Profile } from '../profiles/profile.ts';
import { readColumns } from './columns.ts';
import type { IsWord } from './danish-words.ts';
import { findFurniture, signaturesFrom } from './furniture.ts';
import { mendHyphens } from './hyphens.ts';
import { joinCaseLabels, readItemLabels } from './item-labels.ts';
import { madeParts } from './made-parts.ts';
import { type ListedBilag, takeOverview } from './overview.ts';
import { readPipes } from './pipes.ts';
import { readIndents, readRules } from './rules.ts';
import { readLettered, readNamed, readRunInItems } from './run-in-items.ts';
import { joinSpaced, joinStops } from './spaced.ts';
import { readTables } from './tables.ts';

/** Blocks ready to be cut into head and items, the words that the source has without its furniture, and the furniture. */
export interface TidyBlocks {
  readonly blocks: readonly Block[];
  readonly furniture: readonly string[];
  /** Attachments that only a list behind the items names. */
  readonly bilag: readonly ListedBilag[];
}

const isLabel = (text: string): boolean =>
  fieldKeyOf(text) !== null ||
  labelKind(text, true) !== null ||
  isOtherLabel(text) ||
  isInfoLine(`${text}: 1`);

const isSection = (block: Block): boolean => labelKind(block.text, true) !== null;

/** A heading in a list is a heading, without the list's mark. */
const withoutMark = (block: Block): Block =>
  block.level !== null && block.cell === null && BULLET.test(block.text)
    ? { ...block, text: block.text.replace(BULLET, '') }
    : block;

/** Tidies the blocks of a document. */
export function tidy(
  document: SourceDocument,
  profiles: readonly Profile[],
  isWord: IsWord,
  report: Report,
): TidyBlocks {
  const furniture: string[] = [];
  const drop = (blocks: readonly Block[], isDropped: (block: Block) => boolean): Block[] =>
    blocks.map((block) => {
      if (block.text === '' || !isDropped(block)) return block;
      furniture.push(block.text);
      return { ...block, text: '' };
    });
  const patterns = profiles.flatMap((profile) => profile.furniture);
  // A pattern with a part named «behold» keeps that part of its line.
  const keep = (block: Block): Block => {
    const found = patterns.map((pattern) => pattern.exec(block.text)).find((match) => match !== null);
    if (block.text === '' || !found) return block;
    const kept = found.groups?.behold ?? '';
    furniture.push(block.text.replace(kept, ''));
    return { ...block, text: kept };
  };
  const paged = findFurniture(document.blocks);
  const made = madeParts(document.blocks, profiles);
  const first = drop(document.blocks, (block) => paged.has(block) || made.has(block)).map(keep);
  const ruled = document.markdown ? first : readIndents(readRules(first));
  const end = signaturesFrom(ruled);
  const tail = new Set(end < 0 ? [] : ruled.slice(end));
  const names = [...tail].filter(({ text }) => text !== '');
  if (names[0])
    report(names[0].nr, `herfra står kun underskrifter: ${names.length} linjer er udeladt`, 'routine');
  const signed = drop(ruled, (block) => tail.has(block));
  const labelled = readItemLabels(
    joinCaseLabels(joinSpaced(joinStops(signed.map(withoutMark)), report)),
    (text) => furniture.push(text),
  );
  const mended = mendHyphens(document.markdown ? labelled : readColumns(labelled), isWord, report);
  const count = (text: string): unknown => furniture.push(text);
  const parted = document.markdown ? mended : readRunInItems(readNamed(readLettered(mended, count), count));
  const tables = (some: readonly Block[]): Block[] => readTables(some, isLabel, isSection);
  const overview = takeOverview(parted);
  furniture.push(...overview.furniture);
  const own = overview.blocks;
  return {
    blocks: tables(document.markdown ? readPipes(own, tables) : own),
    furniture,
    bilag: overview.bilag,
  };
}
