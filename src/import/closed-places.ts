// Closes what a source says is closed elsewhere than in a title: by a divider, a line of its own, or the table of contents.
import { type ClosedLineKind, closedLine } from '../parse/lukket/line.ts';
import { titleState, withoutMark } from '../parse/lukket/title.ts';
import { normalized } from './lines.ts';
import { lostHeadings } from './lost-items.ts';
import { readMarked, unmarked } from './marked.ts';
import type { OpenedPunkt } from './punkt.ts';
import { plainSectionKind } from './section-heading.ts';
import { sharedStart } from './toc.ts';
import type { Line, Report } from './types.ts';

/** What a table of contents, or a list of items in its place, says is closed; `isOpenEnded` where a divider has nothing under it. */
export interface ClosedEntries {
  readonly titles: readonly string[];
  readonly numbers: readonly number[];
  readonly isOpenEnded: boolean;
}

const NUMBER = /^(?:(?:punkt|pkt)\.?\s*)?(\d{1,5})(?:\s*[.:)]\s*|\s{2,}|\s+(?=\p{Lu}))/iu;
const PAGE = /(?:[.…\s]{3,}|\s{2,})\d{0,4}\s*$/;
const isListed = { isHeading: true, isLead: false, isAlone: false, isBilag: false };

/** Reads which of the items that are listed before the first one are closed. */
export function closedEntries(lines: readonly Line[]): ClosedEntries {
  const titles: string[] = [];
  const numbers: number[] = [];
  let isRegion = false;
  let isOpenEnded = false;
  for (const { text } of lines.filter((line) => /\p{L}/u.test(line.text))) {
    const entry = unmarked(text).replace(PAGE, '').trim();
    const kind = closedLine(entry, { ...isListed, isHeading: false });
    if (kind === 'skillelinje' || kind === 'aabning') {
      isRegion = kind === 'skillelinje';
      isOpenEnded = isRegion;
      continue;
    }
    const title = entry.replace(NUMBER, '');
    if (!isRegion && titleState(title) === 'aaben') continue;
    isOpenEnded = false;
    const number = NUMBER.exec(entry)?.[1];
    if (number) numbers.push(Number(number));
    const bare = normalized(withoutMark(title));
    if (/\p{L}{3}/u.test(bare)) titles.push(bare);
  }
  return { titles, numbers, isOpenEnded };
}

function isListedAsClosed(punkt: OpenedPunkt, entries: ClosedEntries): boolean {
  const title = normalized(punkt.titel);
  const isNamed = entries.titles.some(
    (entry) => entry === title || title.startsWith(entry) || sharedStart(entry, title) > 0,
  );
  return isNamed || entries.numbers.includes(punkt.heading.nummer);
}

/** A line that goes on with a long one before it is no line of its own. */
const goesOn = (before: string): boolean => before.length >= 60 && !/[.:;!?]$/.test(before);

interface FoundLine {
  readonly at: number;
  readonly kind: ClosedLineKind;
}

/** The lines of an item that close or open something, in order. */
function closingLines(lines: readonly Line[]): FoundLine[] {
  let isBilag = false;
  let seen = 0;
  return lines.flatMap((line, at): FoundLine[] => {
    if (line.text === '') return [];
    const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
    const text = unmarked(line.text);
    const section = plainSectionKind(text);
    if (section !== null) isBilag = section === 'bilag';
    seen += 1;
    if (goesOn(before)) return [];
    const setting = {
      isHeading: readMarked(line.text) !== null,
      isLead: seen <= 4,
      isAlone: before === '' && after === '',
      isBilag,
    };
    const kind = closedLine(line.text, setting);
    return kind === null ? [] : [{ at, kind }];
  });
}

const marked = (titel: string): string =>
  titleState(titel) === 'lukket' ? titel : `${titel} (Lukket)`.trim();

/** Closes items and cuts their texts where the source says that something is closed; in doubt it is, and the report says so. */
export function closeItems(
  punkter: readonly OpenedPunkt[],
  entries: ClosedEntries,
  unused: readonly string[],
  report: Report,
): OpenedPunkt[] {
  let isRegion = entries.isOpenEnded;
  return punkter.map((punkt) => {
    const { nr } = punkt.heading.line;
    const isInRegion = isRegion;
    const found = closingLines(punkt.rest);
    for (const { kind } of found) {
      if (kind === 'skillelinje') isRegion = true;
      if (kind === 'aabning') isRegion = false;
    }
    const close = (why: string): OpenedPunkt => {
      report(nr, `${why}; punktet er skrevet som lukket`);
      return { ...punkt, titel: marked(punkt.titel), lukket: true };
    };
    if (punkt.lukket) {
      if (titleState(punkt.titel) === 'lukket') return punkt;
      return close('titlen kan være et lukket punkts');
    }
    if (isInRegion) return close('punktet står efter en linje, der lukker det, som følger');
    if (isListedAsClosed(punkt, entries)) return close('indholdsfortegnelsen siger, at punktet er lukket');
    const status = found.find(({ kind }) => kind === 'status');
    if (status) return close(`linje ${punkt.rest[status.at]?.nr} siger, at punktet er lukket`);
    const cut = found.find(({ kind }) => kind !== 'aabning');
    return cut ? cutAt(punkt, cut.at, unused, report) : punkt;
  });
}

function cutAt(punkt: OpenedPunkt, at: number, unused: readonly string[], report: Report): OpenedPunkt {
  const hidden = punkt.rest.slice(at).filter(({ text }) => text !== '');
  const [first, last] = [hidden[0]?.nr ?? 0, hidden.at(-1)?.nr ?? 0];
  report(first, `linjen siger, at det følgende er lukket: linje ${first}-${last} er udeladt`);
  const lost = lostHeadings(hidden.slice(1), punkt.heading.nummer, unused);
  for (const { nr } of lost)
    report(
      nr,
      'linjen ligner overskriften på et nyt punkt, men er udeladt efter en linje, der lukker',
      'loss',
    );
  return { ...punkt, rest: punkt.rest.slice(0, at), hidden };
}
