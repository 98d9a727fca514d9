// The lines that may open an item, and what speaks for each.

import { titleState } from '../../parse/lukket/title.ts';
import { type Block, isLifted } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';
import type { ItemNumber } from '../lines/item-number.ts';
import { type NumberedLine, readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { Contents } from './contents.ts';

/** A line that opens an item; `titleAt` is the index of its title where that stands on a line of its own. */
export interface ItemHeading {
  readonly index: number;
  readonly number: ItemNumber;
  readonly titel: string;
  readonly titleAt: number | null;
  /** What stands before the title on its line: «Emne:». */
  readonly titleLabel?: string;
  readonly line: Block;
}

/** A line that may open an item. */
export interface Candidate extends ItemHeading {
  readonly form: string;
  readonly word: NumberedLine['word'];
  readonly inContents: boolean;
  /** A case number, a status or a section's heading comes right under it. */
  readonly opensItem: boolean;
  readonly isLifted: boolean;
  readonly weight: number;
}

/** What speaks for a line as an item's heading, and against it, in one table. */
export const WEIGHTS = {
  word: { punkt: 10, andet: 7, ingen: 3 },
  level: 9,
  bold: 6,
  inContents: 14,
  opensItem: 6,
  afterGap: 2,
  textUnder: 3,
  dense: -9,
  /** The same where both stand free of each other. */
  denseApart: -3,
  closed: 8,
  sentence: -9,
  longTitle: -9,
  fullStop: -3,
  endsOpen: -12,
  lowerCase: -9,
  recommendation: -30,
  inRunningText: -9,
  indented: -4,
  comesAgain: -30,
  /** An entry of a list of attachments. */
  attachment: -30,
} as const;

const TITLE_LABEL = /^(?:emne|titel|overskrift|sagens titel|sagstitel|punkt|sag)\s*:\s*(?=\S)/iu;

/** «Punkt 5. Sagen blev sendt tilbage.» is running text, not a title. */
export const isSentence = (titel: string): boolean => titel.endsWith('.') && hasFiniteVerb(titel);

/** The index of the next block that is not blank, or -1. */
function nextIndex(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < blocks.length; at += 1) if (blocks[at]?.text !== '') return at;
  return -1;
}

/** The title that stands under a number alone; null where what stands there can be none. */
function titleUnder(
  blocks: readonly Block[],
  index: number,
  numbered: NumberedLine,
): { at: number; titel: string; label: string } | null {
  const at = nextIndex(blocks, index);
  const text = blocks[at]?.text ?? '';
  if (at < 0 || at - index > 3) return null;
  if (TITLE_LABEL.test(text))
    return { at, titel: text.replace(TITLE_LABEL, ''), label: TITLE_LABEL.exec(text)?.[0] ?? '' };
  const [own, under] = [blocks[index] as Block, blocks[at] as Block];
  // «Dagsordenpunkt 4 / Kendelse»: what stands right under the number in its letters is its title, whatever else it may be.
  const isOne = at === index + 1 && isLifted(own) && dressOf(own) === dressOf(under);
  const isTitle =
    text.length <= 200 &&
    /^["”«(]?[\p{Lu}\d]/u.test(text) &&
    !readNumbered(text) &&
    (isOne || labelKind(text, isLifted(under)) === null) &&
    !isInfoLine(text);
  if (!isTitle || isLeaderLine(text) || isSentence(text)) return null;
  // A bare number over a line is an item only where both stand free, or over what is dressed as a heading.
  const isFree = numbered.word !== 'ingen' || (blocks[index - 1]?.text ?? '') === '' || isLifted(under);
  return isFree ? { at, titel: text, label: '' } : null;
}

/** Whether a case number, a status or a section's heading stands right under a heading. */
function opensItemAt(blocks: readonly Block[], index: number): boolean {
  const next = blocks[nextIndex(blocks, index)];
  if (!next) return false;
  return (
    isInfoLine(next.text) ||
    labelKind(next.text, isLifted(next)) !== null ||
    /^\p{Lu}[\p{L}\s]{2,40}:\s/u.test(next.text)
  );
}

/** Whether nothing but numbered lines stands between a line and the label of the attachments. */
function isAmongAttachments(blocks: readonly Block[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && index - at < 40 && (blocks[at]?.text === '' || readNumbered(blocks[at]?.text ?? '')))
    at -= 1;
  const over = blocks[at];
  return over !== undefined && labelKind(over.text, isLifted(over)) === 'bilag';
}

/** The texts that a candidate is judged by beside its own. */
export interface CandidateSetting {
  readonly blocks: readonly Block[];
  readonly contents: Contents;
  /** How far in the headings of its form stand. */
  readonly hasGaps: boolean;
}

/** Reads a line as an item's heading, or null when it cannot be one. */
export function candidateAt(index: number, setting: CandidateSetting): Candidate | null {
  const { blocks, contents, hasGaps } = setting;
  const line = blocks[index];
  if (!line || line.text === '' || isLeaderLine(line.text) || line.cell !== null) return null;
  const numbered = readNumbered(line.text.replace(/\s+/g, ' '));
  if (!numbered || isInfoLine(line.text)) return null;
  const under = numbered.title === '' ? titleUnder(blocks, index, numbered) : null;
  const titel = under?.titel ?? numbered.title;
  if (titel === '' && numbered.word !== 'punkt') return null;
  if (contents.start >= 0 && index >= contents.start && index < contents.end) return null;
  // «Udvalg: … Dato: … Punktnummer: 3» tells of another meeting.
  if (numbered.title === '' && /^\p{Lu}[\p{L} ]{1,24}:\s/u.test(blocks[index - 1]?.text ?? '')) return null;
  const at = under?.at ?? index;
  const opensItem = opensItemAt(blocks, at);
  const before = blocks[index - 1]?.text ?? '';
  const next = blocks[nextIndex(blocks, at)];
  const following = next === undefined || isInfoLine(next.text) ? null : readNumbered(next.text);
  // Under «2. Økonomi» its own «2.1» is text.
  const isDense =
    following !== null && !(following.number.sub !== null && following.number.main === numbered.number.main);
  const isRunning =
    hasGaps &&
    before !== '' &&
    !/[.:;?!)"”]$/.test(before) &&
    !isLifted(line) &&
    labelKind(before, false) === null &&
    readNumbered(before) === null &&
    !isInfoLine(before);
  const isClosed = titleState(titel) !== 'aaben';
  let weight: number = WEIGHTS.word[numbered.word];
  const add = (is: boolean, by: number): void => {
    if (is) weight += by;
  };
  add(line.level !== null, WEIGHTS.level);
  add(line.level === null && line.bold, WEIGHTS.bold);
  add(opensItem, WEIGHTS.opensItem);
  add(before === '', WEIGHTS.afterGap);
  const isApart = before === '' && blocks[at + 1]?.text === '';
  add(isDense && !isClosed, isApart ? WEIGHTS.denseApart : WEIGHTS.dense);
  add(!isDense, WEIGHTS.textUnder);
  add(isClosed, WEIGHTS.closed);
  add(isSentence(titel), WEIGHTS.sentence);
  add(titel.length > 160, WEIGHTS.longTitle);
  add(titel.endsWith('.') && !/(?:evt|mv|mm|m\.m|m\.v|osv|nr|kap|stk)\.$/iu.test(titel), WEIGHTS.fullStop);
  add(/[,;]$/.test(titel), WEIGHTS.endsOpen);
  add(/^\p{Ll}/u.test(titel) && !isLifted(line), WEIGHTS.lowerCase);
  add(/^at\s/iu.test(titel), WEIGHTS.recommendation);
  add(isRunning && !isClosed, WEIGHTS.inRunningText);
  add(!opensItem && !isLifted(line) && !isClosed && isAmongAttachments(blocks, index), WEIGHTS.attachment);
  return {
    index,
    number: numbered.number,
    titel,
    titleAt: under?.at ?? null,
    titleLabel: under?.label ?? '',
    line,
    form: numbered.form,
    word: numbered.word,
    inContents: false,
    opensItem,
    isLifted: isLifted(line),
    weight,
  };
}
