// What keeps an import from taking for ever: a text is looked over before it is read, and reading has a limit of time.
import { oversteps } from '../parse/bounds/text-bounds.ts';
import { TIME_IS_UP, withinTime } from '../parse/bounds/within-time.ts';
import { sourceOf } from '../parse/head/source.ts';
import { type Refusal, refuse } from './blocks/remark.ts';

/** Seconds; longer than the minutes of any meeting take, also on a busy machine. */
const LONGEST = 4;

/** Imports a text, or refuses it with the line where it is too much. */
export function withinBounds<Result>(text: string, read: () => Result | Refusal): Result | Refusal {
  const over = oversteps(text);
  if (over) {
    const { line } = sourceOf(text.slice(0, over.offset + 1)).place(over.offset, over.offset).start;
    return refuse(`filen kan ikke læses: ${over.reason} (linje ${line}). ${over.note}`);
  }
  try {
    const result = withinTime(LONGEST, read);
    return result === TIME_IS_UP ? refuse(TOO_SLOW) : result;
  } catch (error) {
    if (error instanceof RangeError) return refuse(TOO_DEEP);
    throw error;
  }
}

const TOO_SLOW = `filen kan ikke læses: det tager mere end ${LONGEST} sekunder. Se efter lange rækker af det samme tegn, eller del teksten med tomme linjer`;
const TOO_DEEP =
  'filen kan ikke læses: teksten er indlejret alt for dybt. Se efter lange rækker af `>`, `*`, `[` eller indryk, og fjern dem';
