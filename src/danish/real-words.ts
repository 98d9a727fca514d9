import { IRREGULAR } from './irregular.ts';
import { WHOLE_WORDS } from './whole-words.ts';

/** Whether a word is a common one as it stands, so that it is no mistyped other: an archive that lacks it has nothing to say of it. */
export function isRealWord(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  return WHOLE_WORDS.has(lower) || IRREGULAR.has(lower);
}
