import { readSagLine } from '../parse/sag-line.ts';
import { normalized } from './lines.ts';
import { unmarked } from './marked.ts';
import { resemblesPunkt } from './punkt-candidates.ts';
import { isSectionHeading } from './section-heading.ts';
import { sharedStart } from './toc.ts';
import type { Line } from './types.ts';

const NUMBERED = /^(\d{1,5})\s*[.:)–-]?\s+(?=\p{Lu})/u;

/** The titles that the table of contents has and no item bears. */
export function unusedEntries(entries: readonly string[], titles: readonly string[]): string[] {
  const used = (entry: string): boolean =>
    titles.some((title) => sharedStart(entry, title) > 0 || entry.includes(normalized(title)));
  return entries.filter((entry) => !used(entry));
}

/** The lines of a closed item's text that look like the heading of the item after it, by their form or by the table of contents. */
export function lostHeadings(hidden: readonly Line[], nummer: number, unused: readonly string[]): Line[] {
  return hidden.filter((line, index) => {
    const text = unmarked(line.text);
    if (resemblesPunkt(text)) return true;
    const number = NUMBERED.exec(text)?.[1];
    const titel = text.replace(NUMBERED, '');
    if (!unused.some((entry) => sharedStart(entry, titel) > 0)) return false;
    const next = unmarked(hidden[index + 1]?.text ?? '');
    return Number(number) === nummer + 1 || readSagLine(next) !== null || isSectionHeading(next);
  });
}
