// Which of a source's items are closed, by all that it says of them.
import { isRefusal, type Refusal, type Report } from '../blocks/remark.ts';
import { countOfClosed } from '../lines/closed-words.ts';
import { closedEntries } from './closed-entries.ts';
import { closeItems } from './closing.ts';
import type { CutSource } from './cut.ts';
import type { OpenedItem } from './opened-item.ts';

/** The items with those closed that the source says are; a head that counts no more than say so themselves closes no others. */
export function closedOf(cut: CutSource, unused: readonly string[], report: Report): OpenedItem[] | Refusal {
  const close = (isCounted: boolean, to: Report): OpenedItem[] | Refusal =>
    closeItems(cut.items, closedEntries(cut.listed, cut.contents, isCounted), cut.contents, unused, to);
  const counts = cut.listed.flatMap(({ text }) => countOfClosed(text) ?? []);
  const own = counts.length === 0 ? null : close(true, () => undefined);
  const isCounted =
    own !== null && !isRefusal(own) && own.filter(({ lukket }) => lukket).length >= Math.max(...counts);
  return close(isCounted, report);
}
