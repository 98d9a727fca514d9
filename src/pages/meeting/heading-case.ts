import type { ForumName } from '../../model/parsed.ts';
import { capital } from '../../model/text/phrases.da.ts';

const DECISION_OF = /^(beslutning\s+(?:truffet\s+i|i|fra))\s+.+?(\s*,?\s+(?:den\s+|d\.\s*)?\d.*)?$/iu;

/** Whether a heading shouts; abbreviations such as `IT` and `KLE` do not. */
const isCapitals = (heading: string): boolean =>
  heading === heading.toUpperCase() && /\p{L}{5}/u.test(heading.normalize('NFC'));

/** A heading as shown: one in capitals in sentence case, with the forum's name as it is spelt. */
export function headingCase(heading: string, forum: ForumName | null): string {
  if (!isCapitals(heading)) return heading;
  const sentence = capital(heading.toLowerCase());
  const decision = forum ? DECISION_OF.exec(sentence) : null;
  return decision && forum ? `${decision[1]} ${forum.navn}${decision[2] ?? ''}` : sentence;
}
