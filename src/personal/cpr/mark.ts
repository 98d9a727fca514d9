// How an editor says that a number is no CPR number without writing it once more.
import { createHash } from 'node:crypto';

/** No vowels, so that no mark is a word, and no digits, so that YAML takes none for a number. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 5;

/**
 * A number's mark: five letters. It is short on purpose. There are some 365 million CPR numbers and 3.2 million marks, so that
 * whoever tries all numbers ends with more than a hundred for each mark, and cannot tell which was meant.
 */
export function markOf(digits: string): string {
  const sum = createHash('sha256').update(`referatarkiv ikkeCpr ${digits}`).digest();
  let value = sum.readUIntBE(0, 6);
  let mark = '';
  for (let at = 0; at < LENGTH; at += 1) {
    mark += LETTERS[value % LETTERS.length];
    value = Math.floor(value / LETTERS.length);
  }
  return mark;
}

/** Whether a text has the form of a mark. */
export const isMark = (text: unknown): text is string =>
  typeof text === 'string' && new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(text);
