// The lines that may open an item, and what speaks for each.

import { type Block, isLifted } from '../blocks/block.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { isInfoLine } from '../lines/info-line.ts';
import type { ItemNumber } from '../lines/item-number.ts';
import { type NumberedLine, readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import { isSentence, nextIndex, titledLine } from './candidate-title.ts';
import type { Contents } from './contents.ts';
import { isClosedTitle } from './title-lines.ts';

/** A line that opens an item; `titleAt` is the index of its title where that stands on a line of its own. */
export interface ItemHeading {
  readonly index: number;
  readonly number: ItemNumber;
  readonly titel: string;
  readonly titleAt: number | null;
  /** What stands before the title on its line: «Emne:», or beside the number: «af 9». */
  readonly titleLabel?: string;
  /** Text of the item that stands on the number's own line, where the list of contents has its title. */
  readonly body?: string;
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

/** A shorter line ends before the margin, so that no text runs on from it. */
const SHORTEST_FULL = 45;

/** The texts that a candidate is judged by beside its own. */
export interface CandidateSetting {
  readonly blocks: readonly Block[];
  readonly contents: Contents;
  /** How far in the headings of its form stand. */
  readonly hasGaps: boolean;
}

/** Whether a line stands within running text. */
const isRunning = (line: Block, over: string): boolean =>
  over.length >= SHORTEST_FULL &&
  !/[.:;?!)"”]$/.test(over) &&
  !isLifted(line) &&
  labelKind(over, false) === null &&
  readNumbered(over) === null &&
  !isInfoLine(over);

/** Reads a line as an item's heading, or null when it cannot be one. */
export function candidateAt(index: number, setting: CandidateSetting): Candidate | null {
  const { blocks, contents, hasGaps } = setting;
  const line = blocks[index];
  if (!line || line.text === '' || isLeaderLine(line.text) || line.cell !== null) return null;
  const titled = titledLine(blocks, index, contents);
  if (!titled) return null;
  const { numbered, titel, label, body } = titled;
  if (titel === '' && numbered.word !== 'punkt') return null;
  if (contents.start >= 0 && index >= contents.start && index < contents.end) return null;
  // «Udvalg: … Dato: … Punktnummer: 3» tells of another meeting.
  if (numbered.title === '' && /^\p{Lu}[\p{L} ]{1,24}:\s/u.test(blocks[index - 1]?.text ?? '')) return null;
  const at = titled.at ?? index;
  const opensItem = opensItemAt(blocks, at);
  const over = blocks[index - 1]?.text ?? '';
  const next = blocks[nextIndex(blocks, at)];
  const following = next === undefined || isInfoLine(next.text) ? null : readNumbered(next.text);
  // Under «2. Økonomi» its own «2.1» is text.
  const isDense =
    following !== null && !(following.number.sub !== null && following.number.main === numbered.number.main);
  const isClosed = isClosedTitle(titel);
  let weight: number = WEIGHTS.word[numbered.word];
  const add = (is: boolean, by: number): void => {
    if (is) weight += by;
  };
  add(line.level !== null, WEIGHTS.level);
  add(line.level === null && line.bold, WEIGHTS.bold);
  add(opensItem, WEIGHTS.opensItem);
  add(over === '', WEIGHTS.afterGap);
  const isApart = over === '' && blocks[at + 1]?.text === '';
  add(isDense && !isClosed, isApart ? WEIGHTS.denseApart : WEIGHTS.dense);
  add(!isDense, WEIGHTS.textUnder);
  add(isClosed, WEIGHTS.closed);
  add(isSentence(titel), WEIGHTS.sentence);
  add(titel.length > 160, WEIGHTS.longTitle);
  add(titel.endsWith('.') && !/(?:evt|mv|mm|m\.m|m\.v|osv|nr|kap|stk)\.$/iu.test(titel), WEIGHTS.fullStop);
  add(/[,;]$/.test(titel), WEIGHTS.endsOpen);
  add(/^\p{Ll}/u.test(titel) && !isLifted(line), WEIGHTS.lowerCase);
  add(/^at\s/iu.test(titel), WEIGHTS.recommendation);
  add(!isClosed && hasGaps && isRunning(line, over), WEIGHTS.inRunningText);
  add(!opensItem && !isLifted(line) && !isClosed && isAmongAttachments(blocks, index), WEIGHTS.attachment);
  return {
    index,
    number: numbered.number,
    titel,
    titleAt: titled.at,
    titleLabel: label,
    ...(body === null ? {} : { body }),
    line,
    form: numbered.form,
    word: numbered.word,
    inContents: false,
    opensItem,
    isLifted: isLifted(line),
    weight,
  };
}
