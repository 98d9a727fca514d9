// Items that have no numbers: told by the rank of their headings, or by what stands right under them.

import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { DATE_PATTERN } from '../../parse/references/date-forms.ts';
import { type Block, isLifted, normalized } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { fieldKeyOf, readLabel } from '../lines/fields.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { ItemHeading } from './candidates.ts';
import type { Contents } from './contents.ts';

/** The next block that is not blank. */
function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  for (let at = index + 1; at < blocks.length; at += 1) if (blocks[at]?.text !== '') return blocks[at];
  return undefined;
}

/** Whether a line may be a title at all. */
export const isTitleLike = (block: Block): boolean =>
  block.text.length >= 3 &&
  block.text.length <= 200 &&
  block.cell === null &&
  /^["”«(\d]?\p{Lu}/u.test(block.text) &&
  !/[.,;:]$/.test(block.text) &&
  /\p{L}{3}/u.test(block.text);

/** Titles that agendas have and nothing else has. */
const COMMON =
  /^(?:godkendelse af (?:dagsorden(?:en)?|referat(?:et)?|protokol)|meddelelser|orientering(?:er)?(?: fra .{3,40})?|eventuelt|evt\.?|siden sidst|næste møde|valg af (?:dirigent|referent|ordstyrer)|nyt fra .{3,40}|indkomne forslag|punkter til næste møde)$/iu;

/** Whether a title is one that agendas have and nothing else has. */
export const isCommonTitle = (text: string): boolean => COMMON.test(text);

const isSection = (block: Block): boolean => labelKind(block.text, isLifted(block)) !== null;

/** The headings of one dress that are neither sections nor fields. */
function headingsOfDress(blocks: readonly Block[], dress: string): number[] {
  return blocks.flatMap((block, index) => {
    const fits =
      block.text !== '' &&
      isLifted(block) &&
      dressOf(block) === dress &&
      isTitleLike(block) &&
      !isSection(block);
    return fits && (fieldKeyOf(block.text) === null || COMMON.test(block.text)) ? [index] : [];
  });
}

/** Whether a heading has its own section, case number or text under it. */
function hasOwn(blocks: readonly Block[], index: number): boolean {
  const next = nextOf(blocks, index);
  const [level, under] = [blocks[index]?.level ?? 7, next?.level ?? 0];
  return next !== undefined && (isSection(next) || isInfoLine(next.text) || !isLifted(next) || under > level);
}

/** The first place where text of an item stands: a section's heading or a case number. */
function firstItemText(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.text !== '' && (isSection(block) || isInfoLine(block.text)));
}

const DATE = new RegExp(DATE_PATTERN, 'iu');

/** Whether a line is one of a head's: labelled, or with the day or the hour of the meeting. */
const tellsOfMeeting = (block: Block): boolean =>
  (readLabel(block)?.key ?? 'andet') !== 'andet' ||
  (DATE.test(block.text) && /referat|møde|dagsorden|kl\.?\s*\d/iu.test(block.text));

function byRank(whole: readonly Block[], contents: Contents): number[] {
  // What stands among the contents heads nothing.
  const blocks = whole.map((block, at) =>
    at >= contents.start && at < contents.end && contents.start >= 0 ? { ...block, text: '' } : block,
  );
  const first = firstItemText(blocks);
  const isOfHead = (block: Block): boolean => readLabel(block) !== null && !isInfoLine(block.text);
  // A label of a lower rank under a heading is that heading's: «Tid», «Hvem».
  const endOfHead = (dress: string, top: number): number =>
    blocks
      .slice(0, 25)
      .findLastIndex((block, at) => isOfHead(block) && !((block.level ?? 0) > rankOf(dress) && at > top));
  const end = blocks.slice(0, Math.max(first, 0)).findLastIndex(tellsOfMeeting);
  const sectionDresses = new Set(blocks.filter((block) => isLifted(block) && isSection(block)).map(dressOf));
  const dresses = [...new Set(blocks.filter((block) => isLifted(block) && block.text !== '').map(dressOf))];
  const groups = dresses.map((dress) => {
    const all = headingsOfDress(blocks, dress).filter((index) => hasOwn(blocks, index));
    // Over the last heading before the first section stands the head, not an item.
    const from = all.findLastIndex((index) => index < first);
    // What is dressed as the items are and stands below all that the head tells is an item without sections.
    const top = all.findIndex((index) => index > end);
    const own = first >= 0 && from > 0 ? all.slice(Math.min(from, top < 0 ? from : top)) : all;
    const head = endOfHead(dress, all[0] ?? 0);
    const below = own.filter((index) => index > head);
    return { dress, found: below.length > 1 ? below : own };
  });
  const sectionsUnder = (found: readonly number[]): number =>
    found.filter(
      (index, at) =>
        blocks.slice(index + 1, found[at + 1] ?? blocks.length).some(isSection) ||
        COMMON.test(blocks[index]?.text ?? ''),
    ).length;
  // Headings over text without sections are items where one is a title that only agendas have.
  const isAgenda = (found: readonly number[]): boolean =>
    found.length > 2 && found.some((index) => COMMON.test(blocks[index]?.text ?? ''));
  const fit = groups.filter(
    ({ dress, found }) =>
      found.length > 1 &&
      (sectionsUnder(found) * 2 >= found.length || (isAgenda(found) && !sectionDresses.has(dress))),
  );
  return (
    fit.sort((a, b) => rankOf(a.dress) - rankOf(b.dress) || b.found.length - a.found.length)[0]?.found ?? []
  );
}

const rankOf = (dress: string): number => (dress.startsWith('niveau') ? Number(dress.slice(7)) : 7);

/** Lines that stand free and have a case number, a status or a section's heading right under them. */
function byWhatFollows(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    const isFree =
      (blocks[index - 1]?.text ?? '') === '' &&
      isTitleLike(block) &&
      !isSection(block) &&
      !isInfoLine(block.text);
    const next = nextOf(blocks, index);
    const opens = next !== undefined && (isInfoLine(next.text) || isSection(next) || COMMON.test(block.text));
    return isFree && opens && fieldKeyOf(block.text) === null && !hasFiniteVerb(block.text) ? [index] : [];
  });
}

/** Lines that the contents have as an entry, word for word. */
function byContents(blocks: readonly Block[], contents: Contents): ItemHeading[] {
  let from = contents.end;
  return contents.entries.flatMap(({ number, title }): ItemHeading[] => {
    const bare = normalized(withoutMark(title));
    if (bare.length < 4) return [];
    const index = blocks.findIndex(
      (block, at) =>
        at >= from && block.text.length < title.length + 40 && normalized(withoutMark(block.text)) === bare,
    );
    const line = blocks[index];
    if (!line) return [];
    from = index + 1;
    return [headingAt(line, index, number ?? 0)];
  });
}

const headingAt = (line: Block, index: number, main: number): ItemHeading => ({
  index,
  number: { main, sub: null, year: null, written: String(main) },
  titel: line.text,
  titleAt: null,
  line,
});

/** Finds the items of a source whose headings bear no numbers; they are numbered from 1, unless the contents number them. */
export function findUnnumbered(blocks: readonly Block[], contents: Contents): ItemHeading[] {
  const listed = contents.start >= 0 ? byContents(blocks, contents) : [];
  if (listed.length > 1 || (listed.length === 1 && contents.entries.length === 1)) {
    const rises = listed.every(({ number }, index) => number.main > (listed[index - 1]?.number.main ?? 0));
    return listed.map((one, index) => (rises ? one : headingAt(one.line, one.index, index + 1)));
  }
  const ranked = byRank(blocks, contents);
  const found = ranked.length > 1 ? ranked : byWhatFollows(blocks);
  return found.flatMap((index, at) => {
    const line = blocks[index];
    return line ? [headingAt(line, index, at + 1)] : [];
  });
}
