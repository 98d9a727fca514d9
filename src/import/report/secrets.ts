// What must not be said in a report: text under closed items, and CPR numbers.

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import { hideCpr } from '../../personal/cpr/hide.ts';
import type { Remark } from '../blocks/remark.ts';
import { RESEMBLES } from '../items/chain.ts';
import type { OpenedItem } from '../items/opened-item.ts';

const quoteIn = (text: string): string => /«.*$/su.exec(text)?.[0] ?? '';

/** Text under a closed item is not quoted, whichever stage spoke of it, nor is a CPR number. */
export function withoutSecrets(remarks: readonly Remark[], items: readonly OpenedItem[]): Remark[] {
  const closed = new Set(
    items.flatMap(({ lukket, rest, hidden }) => [...(lukket ? rest : []), ...hidden].map(({ nr }) => nr)),
  );
  const lost = new Set(remarks.filter(({ grade }) => grade === 'loss').map(({ line }) => line));
  return remarks
    .filter(({ line, grade, text }) => grade === 'loss' || !lost.has(line) || !text.startsWith(RESEMBLES))
    .map(({ line, text, grade }) => ({
      line,
      text: hideCpr(
        closed.has(line)
          ? text.replace(/«.*$/su, '(ikke vist: punktet er lukket)')
          : holdsMark(quoteIn(text))
            ? text.replace(/«.*$/su, '(ikke vist: linjen nævner noget lukket)')
            : text,
      ),
      grade,
    }))
    .sort((a, b) => a.line - b.line);
}
