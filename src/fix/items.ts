// Mends of items: lines that were to open one, and numbers that can only be others.
import { nearest } from '../diagnostics/suggest.ts';
import type { Place } from '../model/parsed.ts';
import { titleState } from '../parse/lukket/title.ts';
import { type Edit, isBetweenBlanks, lineAt, type Mend, type Mendable } from './mend.ts';

const PUNKT =
  /^(?:(?:dagsordens|dagsordenens)[ -]?)?(?<ord>\p{L}{3,7})\.?\s*(?:(?:nr|nummer)\b\.?)?\s*(?<nummer>\d{1,5})\s*[.:;)–—-]?\s+(?<titel>\S.*)$/iu;
/** `## 3. Budget`: an item only where no item is written otherwise, else it may be a part of one. */
const NUMBERED = /^(?<nummer>\d{1,5})\s*[.:)]?\s+(?<titel>\p{L}.*)$/u;

/** «Punkt», «Pkt» and a slip of one letter: «Punk», «Puntk». */
const isPunktWord = (word: string): boolean => /^pkt$/i.test(word) || nearest(word, ['punkt'], 1) !== null;

/** The number and title that a heading gives an item, in whatever form. */
export function meantPunkt(text: string, isAlone: boolean): { nummer?: string; titel?: string } {
  const { ord = '', ...punkt } = PUNKT.exec(text)?.groups ?? {};
  if (isPunktWord(ord)) return punkt;
  return isAlone ? (NUMBERED.exec(text)?.groups ?? {}) : {};
}

/** A heading's line with another in its place, and the line below it where that is its underline. */
export function lineEdit({ text, span }: Mendable, place: Place, better: string): Edit[] {
  const { start, end } = span(place);
  const line = lineAt(text, start);
  if (end > line.end && !/^[^\n]*\n[ \t]*[-=]+[ \t]*$/.test(text.slice(start, end))) return [];
  return better === line.text ? [] : [{ start: line.start, end: Math.max(end, line.end), text: better }];
}

/** Whether a place is in a closed item: a heading there would open what stands under it. */
export function isHidden({ file: { facts }, span }: Mendable, place: Place): boolean {
  const { start } = span(place);
  const own = facts.punkter.findLast((punkt) => span(punkt.place).start < start);
  return (
    (own !== undefined && own.closedBy !== null) ||
    facts.unexpectedHeadings.some(
      ({ text, place: heading }) =>
        span(heading).start < start && (text === null || titleState(text) !== 'aaben'),
    ) ||
    facts.closedLines.some((line) => span(line.place).start < start)
  );
}

/** Signs of a heading, and bold letters that begin the line. */
const DRESS = /^(?:#{1,6}[ \t]+)?(?:(?<sign>\*\*|__)(?<bold>.+?)\k<sign>)?/u;

/** The line at an offset as the heading of the item that it names; null where it names none, or only a person can tell. */
function meantItem(
  text: string,
  offset: number,
  isAlone = false,
): { line: ReturnType<typeof lineAt>; nummer: number; better: string; isPlain: boolean } | null {
  const line = lineAt(text, offset);
  const bare = line.text.trim().replace(DRESS, '$<bold>').trim();
  const { nummer, titel = '' } = meantPunkt(bare, isAlone);
  if (!nummer || !isBetweenBlanks(text, line) || titleState(titel) !== 'aaben') return null;
  return {
    line,
    nummer: Number(nummer),
    better: `## Punkt ${nummer}: ${titel}`,
    isPlain: bare === line.text.trim(),
  };
}

const opened = ({ line, better }: NonNullable<ReturnType<typeof meantItem>>): Edit[] => [
  { start: line.start, end: line.end, text: better },
];

/** «**Punkt 2: Budget**», «#### Punkt 2: Budget» and, before a heading, «Punkt 2: Budget», where the next number is just that. */
const unmarked: Mend = {
  rules: ['punkt-umaerket'],
  edits: ({ file, text, span }) =>
    file.facts.misread
      .filter(({ kind }) => kind === 'punkt')
      .flatMap(({ place, nummer }) => {
        // The rule has seen that a bare number can only be the next item's.
        const meant = meantItem(text, span(place).start, true);
        const isNext = meant?.nummer === nummer + 1;
        const isOpening = !meant?.isPlain || /^\s*#/.test(text.slice(meant.line.end));
        return meant && isNext && isOpening ? opened(meant) : [];
      })
      // The next one is counted from this one.
      .slice(0, 1),
};

/** The same before the first item, where it is a meeting's first text. */
const first: Mend = {
  rules: ['tekst-foer-punkt'],
  edits: (found) => {
    const { textBeforeFirstPunkt: place, punkter } = found.file.facts;
    if (!place || isHidden(found, place)) return [];
    const meant = meantItem(found.text, found.span(place).start);
    const next = punkter[0]?.nummer ?? Number.POSITIVE_INFINITY;
    return meant && meant.nummer > 0 && meant.nummer < next ? opened(meant) : [];
  },
};

/**
 * One number that is there twice, or out of order, where all the others count on by one and leave just one number for it. It
 * is an item's address, but of these two items nobody could lead to either.
 */
const numbers: Mend = {
  rules: ['punkt-nummer'],
  edits: ({ file, text, span }) => {
    const { punkter, frontMatter } = file.facts;
    // What the head says of items goes by their numbers.
    if (frontMatter.entries.some(({ key }) => key === 'udfald')) return [];
    const counted = punkter.map(({ nummer }) => nummer);
    if (counted.every((nummer, at) => nummer > (counted[at - 1] ?? 0))) return [];
    const meant = counted.flatMap((nummer, at) => {
      const from = at === 0 ? (counted[1] ?? 0) - 1 : (counted[0] ?? 0);
      const isLeft = from > 0 && counted.every((other, index) => index === at || other === from + index);
      return isLeft && nummer !== from + at ? [{ at, nummer: from + at }] : [];
    });
    const [only] = meant;
    const punkt = only && punkter[only.at];
    if (!punkt || meant.length > 1) return [];
    const line = lineAt(text, span(punkt.place).start);
    const better = line.text.replace(/^(\D*)\d+/u, `$1${only.nummer}`);
    return [{ start: line.start, end: line.end, text: better }];
  },
};

/** All mends of items. */
export const ITEMS: readonly Mend[] = [first, unmarked, numbers];
