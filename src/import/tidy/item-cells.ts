// What the cells of an item's row say: its title over several lines, its state, and labels that label nothing.
import { closedLine } from '../../parse/lukket/line.ts';
import { type Block, isLifted } from '../blocks/block.ts';
import { dressOf } from '../blocks/dress.ts';
import { isInfoLine, isOpenStatus } from '../lines/info-line.ts';
import { MUST_GO_ON } from '../lines/open-end.ts';
import { labelKind } from '../lines/section-heading.ts';

/** Whether a line of a cell goes on with the title over it: without a blank line between, in its letters, and as one text. */
function goesOn(before: Block, block: Block, all: readonly Block[]): boolean {
  const isApart = all.slice(all.indexOf(before), all.indexOf(block)).some(({ text }) => text === '');
  if (isApart || dressOf(before) !== dressOf(block)) return false;
  if (isInfoLine(block.text) || labelKind(block.text, true) !== null) return false;
  return isLifted(before) || /^[\p{Ll}(]/u.test(block.text) || MUST_GO_ON.test(before.text);
}

/** The lines of a title, and what follows them in its cell. */
export function titleLines(cell: readonly Block[], all: readonly Block[]): { title: Block[]; rest: Block[] } {
  const end = cell.findIndex((block, index) => index > 0 && !goesOn(cell[index - 1] as Block, block, all));
  const at = end < 0 ? cell.length : end;
  return { title: cell.slice(0, at), rest: cell.slice(at) };
}

/** «18.30-18.35 / Beslutning» in a cell: a label that nothing follows says what kind of item it is. */
export function withoutLastLabel(blocks: readonly Block[]): Block[] {
  const [last, before] = [blocks.at(-1), blocks.slice(0, -1).findLast(({ text }) => text !== '')];
  if (!last || !before || labelKind(last.text, false) === null) return [...blocks];
  return [...blocks.slice(0, blocks.indexOf(before)), { ...before, text: `${before.text} ${last.text}` }];
}

/** Whether a cell only says that its item is open, or closed. */
export const tellsState = (text: string): boolean =>
  text !== '' &&
  text.length <= 60 &&
  (isOpenStatus(text) || closedLine(text, { isHeading: false, isLead: true, isBilag: false }) === 'status');
