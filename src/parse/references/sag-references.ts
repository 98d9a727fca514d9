import type { Sagsnummer } from '../../model/brand.ts';
import { readSagsnummer, SAGSNUMMER_PATTERN, UNMISTAKABLE_PATTERN } from '../../model/sagsnummer.ts';
import { Pattern } from '../../model/text/pattern.ts';
import type { FoundReference } from './found-reference.ts';

/** How any number begins, looked at first, since the rest takes longer. */
const BEGINNING = String.raw`(?=[\p{Lu}\d])`;
const CASES = new Pattern(
  String.raw`${BEGINNING}(?<![\p{L}\d./-])(?:${SAGSNUMMER_PATTERN})(?![\p{L}\d]|[./-]\d)`,
  'gu',
);
const UNMISTAKABLE = new RegExp(`^(?:${UNMISTAKABLE_PATTERN})$`, 'u');
const SAG_WORD = /(?:\bsags?(?:en|erne|er|nr|nummer|nummeret)?(?:\s+nr)?|\bj(?:ournal)?\.?\s?nr)\.?:?\s*$/iu;
const LAW_WORD =
  /(?:lov|lovens|bekendtgørelse|direktiv|forordning|cirkulære|nr|kr|kl|tlf|telefon)\.?\s*(?:nr\.?\s*)?$/iu;

const AMOUNT = new Pattern(/^\s*(?:kr|mio|mia|pct|procent|%|m2|km)(?!\p{L})/iu);

/** The cases that a text names. */
export function findSager(text: string): FoundReference[] {
  return CASES.all(text).flatMap((match): FoundReference[] => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isAmount = AMOUNT.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 40),
    );
    if (!UNMISTAKABLE.test(match[0]) && (isAmount || !isCaseInContext(match[0], before))) return [];
    const number: Sagsnummer | null = readSagsnummer(match[0]);
    if (!number) return [];
    const end = match.index + match[0].length;
    return [
      { start: match.index, end, reference: { tekst: match[0], kind: 'sag', target: number, forum: null } },
    ];
  });
}

/** `13/16074` is a case; `10/2019` is a month unless the word «sag» stands before it, and a bare number always needs the word. */
function isCaseInContext(number: string, before: string): boolean {
  if (SAG_WORD.test(before)) return true;
  if (LAW_WORD.test(before)) return false;
  const journal = /^(\d{2})\/(\d{3,6})$/.exec(number);
  if (!journal) return false;
  const [, first = '', serial = ''] = journal;
  const looksLikeMonth = Number(first) <= 12 && /^(?:19|20)\d{2}$/.test(serial);
  return serial.length >= 5 || (serial.length === 4 && !looksLikeMonth);
}
