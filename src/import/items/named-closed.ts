// Titles that a line somewhere in a source says are closed, though their own headings do not.

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { normalized } from '../blocks/block.ts';
import { BULLET } from '../lines/list-marks.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import type { OpenedItem } from './opened-item.ts';

/** A title as it is compared: without a list's mark and what marks it as closed. */
export const bareTitle = (text: string): string => normalized(withoutMark(text.replace(BULLET, '')));

/** The titles that stand somewhere in the text of an open item with a word that closes: an agenda that was read as an item. */
export function namedAsClosed(items: readonly OpenedItem[]): ReadonlySet<string> {
  const lines = items.flatMap(({ rest, lukket }) => (lukket ? [] : rest));
  return new Set(
    lines.flatMap(({ text }) => {
      const isNamed =
        text.length < 200 && holdsMark(text) && titleState(text.replace(BULLET, '')) === 'lukket';
      const title = isNamed ? bareTitle(readNumbered(text)?.title || text) : '';
      return title.length < 6 ? [] : [title];
    }),
  );
}
