// What a person should look at: entries without items, items without decisions, words that went nowhere.

import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { normalized } from '../blocks/block.ts';
import type { Remark } from '../blocks/remark.ts';
import { sharedStart } from '../items/contents.ts';
import type { CutSource } from '../items/cut.ts';
import type { OpenedItem } from '../items/opened-item.ts';
import { isGroupLine, isLeaderLine } from '../lines/contents-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import type { ReadItem } from '../sections/punkt.ts';
import type { Account } from './account.ts';

/** Tells of entries of the contents that are neither an item nor a page number; they may be titles of closed items, so they are not quoted. */
function contentsFindings({ contents }: CutSource, items: readonly OpenedItem[]): Remark[] {
  if (contents.start < 0) return [];
  const titles = items.map(({ titel }) => normalized(titel));
  const numbers = new Set(items.map(({ nummer }) => nummer));
  const fits = (written: string, number: number | null): boolean => {
    const title = normalized(withoutMark(written));
    const isNamed = (one: string): boolean =>
      one.startsWith(title) || one.includes(title) || title.startsWith(one) || sharedStart(title, one) > 0;
    return (number !== null && numbers.has(number)) || titles.some(isNamed);
  };
  return contents.entries
    .filter(
      ({ title, number, line }) =>
        contents.lines.includes(line) && title !== '' && !fits(title, number) && !isGroupLine(line.text),
    )
    .filter(
      ({ line }) =>
        !isLeaderLine(line.text) ||
        !items.some(({ titel }) => normalized(line.text).startsWith(normalized(titel).slice(0, 12))),
    )
    .map(({ line }) => ({
      line: line.nr,
      text: 'linjen i indholdsfortegnelsen passer ikke på noget punkt; den er udeladt',
      grade: 'doubt',
    }));
}

/** Open items that lack what open items have. */
function itemFindings(items: readonly OpenedItem[], read: readonly ReadItem[]): Remark[] {
  return items.flatMap(({ lukket, heading, nummer }, index): Remark[] => {
    const afsnit = read[index]?.punkt.afsnit ?? [];
    if (lukket) return [];
    const kinds = afsnit.map(({ heading: title }) => (title === null ? null : labelKind(`${title}:`, true)));
    const isEmpty = afsnit.every(({ elements }) => elements.length === 0);
    const noDecision: Remark[] = kinds.includes('beslutning')
      ? []
      : [
          {
            line: heading.line.nr,
            text: isEmpty ? `punkt ${nummer} har ingen tekst` : `punkt ${nummer} har ingen beslutning`,
            grade: 'routine',
          },
        ];
    const noBilag = afsnit.flatMap(({ heading: title, elements }, at): Remark[] =>
      kinds[at] === 'bilag' && elements.length === 0
        ? [
            {
              line: heading.line.nr,
              text: `punkt ${nummer}: «${title}» har ingen bilag under sig`,
              grade: 'doubt',
            },
          ]
        : [],
    );
    return [...noDecision, ...noBilag];
  });
}

/** All that is found when the file stands. */
export function findingsOf(
  cut: CutSource,
  items: readonly OpenedItem[],
  read: readonly ReadItem[],
  account: Account,
): Remark[] {
  const hasClosed = items.some(({ lukket, hidden }) => lukket || hidden.length > 0);
  const lost: Remark[] =
    account.lost.length === 0
      ? []
      : [
          {
            line: 1,
            text: `${account.lost.length} ord fra kilden er hverken i filen eller i rapporten${hasClosed ? '' : `: «${account.lost.slice(0, 12).join(' ')}»`}`,
            grade: 'loss',
          },
        ];
  return [...contentsFindings(cut, items), ...itemFindings(items, read), ...lost];
}
