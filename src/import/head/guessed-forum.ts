// The body of a head that names none in words that bodies have: its first line that may be a name.
import type { Block } from '../blocks/block.ts';
import { isContentsLabel } from '../lines/contents-line.ts';
import { isLabelled } from '../lines/fields.ts';
import { hasFiniteVerb } from '../lines/finite-verbs.ts';
import { isInfoLine } from '../lines/info-line.ts';

/** Words that head any minutes, and what only says that a meeting was held. */
const NO_NAME =
  /^(?:(?:\p{L}+\s)?(?:\p{L}*referat|protokol(?:lat)?|beslutningsprotokol|dagsorden|notat|\p{L}*møde|mødeindkaldelse)(?:\s.*)?|\p{L}+ kommune|region \p{L}+|udkast|fortroligt|lukket.*|(?:hej|kære|hermed)(?:\s.*)?)$/iu;

/** How many lines of a head may hold it. */
const LOOKED_AT = 5;

/** The first line of a head that may be the name of a body, or null. */
export function guessForum(lines: readonly Block[]): { name: string; line: Block } | null {
  const line = lines
    .filter(({ text }) => text !== '')
    .slice(0, LOOKED_AT)
    .find(({ text }) => {
      const isShort = text.length >= 4 && text.length <= 60 && text.split(/\s+/).length <= 6;
      const isName = /^\p{Lu}[\p{L}\p{N} .,&/'’”"-]+$/u.test(text) && !/\d{2}|[.,]$/.test(text);
      return isShort && isName && !NO_NAME.test(text) && !hasFiniteVerb(text) && !isInfoLine(text);
    });
  if (!line || isLabelled(line) || isContentsLabel(line.text)) return null;
  return { name: line.text.replace(/\s+/g, ' '), line };
}
