import type { Directory } from '../format/search-table.ts';
import type { Slots } from './question.ts';
import { END, MARKS, part, type Scan } from './scan.ts';

const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:kle|emne(?:t|r)?|hovedgruppe(?:n)?)(?:[\s-]?(?:emne|nr|nummer|gruppe))?\.?:?\s?(\d{2})(?:[\s.-]{1,3}(\d{2}))?(?:[\s.-]{1,3}(\d{2}))?${END}`,
  'giu',
);
const SUBJECT = part(String.raw`(\d{2})\.(\d{2})\.(\d{2})`);

const joined = (groups: readonly string[]): string => groups.filter((group) => group !== '').join('.');

/** Takes KLE subjects that nothing else is written like, `00.01.00`, and any that «KLE» or «emne» goes before. */
export function readEmner(scan: Scan, { emner }: Slots): void {
  const read = ({ groups }: { groups: readonly string[] }): boolean =>
    emner.push({ nummer: joined(groups), isAlternative: false }) > 0;
  scan.take(NAMED, MARKS.emne, read);
  scan.take(SUBJECT, MARKS.emne, read);
}

/** The subject that a whole text is, with spaces or hyphens in the dots' stead, when the archive has its main group. */
export function looseEmne(text: string, known: Directory['emner']): string | null {
  const match = /^(\d{2})\s?[ .-]\s?(\d{2})(?:\s?[ .-]\s?(\d{2}))?$/.exec(text) ?? /^(\d{2})$/.exec(text);
  if (!match || !known.some(({ nummer }) => nummer === match[1])) return null;
  return joined(match.slice(1).map((group) => group ?? ''));
}
