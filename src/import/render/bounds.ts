// What is too large to be a meeting's text, and would take Markdown's reader minutes.
import { type Refusal, refuse } from '../blocks/remark.ts';
import type { Element, ImportedPunkt } from '../sections/element.ts';

const LONGEST_TEXT = 30_000;
const MOST_ENTRIES = 1_500;
const MOST_ROWS = 3_000;
const LONGEST_BODY = 2_500_000;

const isTooLarge = (element: Element): boolean =>
  (element.type === 'list' && element.entries.length > MOST_ENTRIES) ||
  (element.type === 'table' && element.rows.length > MOST_ROWS) ||
  (element.type === 'rows' && element.rows.length > MOST_ROWS) ||
  ('text' in element && element.type !== 'table' && element.text.length > LONGEST_TEXT);

/** Refuses items of which a part is so large that it is no minutes. */
export function tooLarge(punkter: readonly ImportedPunkt[]): Refusal | null {
  for (const { nummer, afsnit } of punkter) {
    const large = afsnit.flatMap(({ elements }) => elements).find(isTooLarge);
    if (large)
      return refuse(
        `punkt ${nummer} har et afsnit, en liste eller en tabel, der er for stor til et referat (linje ${large.line}). Del den, eller læg den ved som bilag`,
      );
  }
  return null;
}

/** Refuses a text that is as long as a book. */
export const tooLong = (body: string): Refusal | null =>
  body.length > LONGEST_BODY
    ? refuse(
        `teksten er for lang til ét referat (${body.length.toLocaleString('da-DK')} tegn). Del filen i et møde ad gangen`,
      )
    : null;
