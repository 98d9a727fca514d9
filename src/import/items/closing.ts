// Closes what a source says is closed: by a title, a line of its own, a divider, or the list of contents.
import { type ClosedLineKind, closedLine } from '../../parse/lukket/line.ts';
import { titleState, withoutMark } from '../../parse/lukket/title.ts';
import { type Block, isLifted, normalized } from '../blocks/block.ts';
import { type Refusal, type Report, refuse } from '../report/remark.ts';
import { labelKind } from '../sections/section-heading.ts';
import { type Contents, sharedStart } from './contents.ts';
import { lostHeadings } from './lost-items.ts';
import { readNumbered } from './numbered-line.ts';
import type { OpenedItem } from './opened-item.ts';

/** What a list of contents, or a list of items in its place, says is closed; `isOpenEnded` where a divider has nothing under it. */
export interface ClosedEntries {
  readonly entries: readonly ClosedEntry[];
  readonly isOpenEnded: boolean;
}

interface ClosedEntry {
  readonly number: number | null;
  readonly title: string;
  readonly line: Block;
  /** How many entries stand before it. */
  readonly place: number;
}

const PAGE = /(?:[.…\s]{3,}|\s{2,})\d{0,4}\s*$/;
const LISTED = { isHeading: false, isLead: false, isAlone: false, isBilag: false };

/** Reads which of the items that are listed before the first one are closed. */
export function closedEntries(blocks: readonly Block[], contents: Contents): ClosedEntries {
  const entries: ClosedEntry[] = [];
  let isRegion = false;
  let isOpenEnded = false;
  let place = 0;
  for (const line of blocks.filter(({ text }) => /\p{L}/u.test(text))) {
    const entry = line.text.replace(PAGE, '').trim();
    const kind = closedLine(entry, LISTED);
    if (kind === 'skillelinje' || kind === 'aabning') {
      isRegion = kind === 'skillelinje';
      isOpenEnded = isRegion;
      continue;
    }
    const named = numbersNamed(entry);
    if (named.length > 0 && titleState(entry) !== 'aaben') {
      entries.push(...named.map((number) => ({ number, title: '', line, place })));
      continue;
    }
    // A word over the whole text, «Fortroligt», speaks of all of it.
    if (kind === 'status' && !contents.lines.includes(line) && readNumbered(entry) === null) {
      isOpenEnded = true;
      isRegion = true;
      continue;
    }
    const numbered = readNumbered(entry);
    const title = numbered ? numbered.title : entry;
    const isEntry = numbered !== null || (contents.start >= 0 && contents.lines.includes(line));
    if (!isRegion && titleState(title) === 'aaben') {
      if (isEntry) place += 1;
      continue;
    }
    isOpenEnded = false;
    const bare = normalized(withoutMark(title));
    entries.push({
      number: numbered?.number.main ?? null,
      title: /\p{L}{3}/u.test(bare) ? bare : '',
      line,
      place,
    });
    if (isEntry) place += 1;
  }
  return { entries, isOpenEnded };
}

/** «Punkt 5 og 7 behandles for lukkede døre»: the numbers that a line of a head names. */
function numbersNamed(text: string): number[] {
  const list =
    /^(?:punkt(?:er(?:ne)?)?|pkt\.?|sag(?:er(?:ne)?)?|lukkede punkter:?)\s+(?:nr\.?\s*)?(\d{1,4}(?:\s*(?:,|og|samt|-|–)\s*\d{1,4})+|\d{1,4}(?=\s+(?:er|behandles|var|blev)\s))/iu.exec(
      text,
    )?.[1] ?? '';
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(list.trim());
  if (range)
    return Array.from(
      { length: Math.min(200, Math.max(0, Number(range[2]) - Number(range[1]) + 1)) },
      (_, index) => Number(range[1]) + index,
    );
  return (list.match(/\d+/g) ?? []).map(Number);
}

function isNamedBy(item: OpenedItem, entry: ClosedEntry): boolean {
  const title = normalized(withoutMark(item.titel));
  if (entry.number !== null && entry.number === item.nummer) return true;
  if (entry.title === '') return false;
  return (
    entry.title === title ||
    (title.length > 3 && title.startsWith(entry.title)) ||
    sharedStart(entry.title, title) > 0
  );
}

/** A line that goes on with a long one before it is no line of its own. */
const goesOn = (before: string): boolean => before.length >= 60 && !/[.:;!?]$/.test(before);

/** Where only places tell paragraphs apart, a short line between short ones or sentences may be one of its own. */
const isLoose = ({ page, text }: Block, before: string, after: string): boolean =>
  page !== null && text.length < 60 && !goesOn(before) && !/^\p{Ll}/u.test(after);

interface FoundLine {
  readonly at: number;
  readonly kind: ClosedLineKind;
}

/** The lines of an item that close or open something, in order. */
export function closingLines(blocks: readonly Block[], parts: ReadonlySet<Block>): FoundLine[] {
  let isBilag = false;
  let seen = 0;
  return blocks.flatMap((block, at): FoundLine[] => {
    if (block.text === '') return [];
    const [before, after] = [blocks[at - 1]?.text ?? '', blocks[at + 1]?.text ?? ''];
    const section = labelKind(block.text, isLifted(block));
    if (section !== null) isBilag = section === 'bilag';
    seen += 1;
    const isHeading = isLifted(block) || parts.has(block);
    if (goesOn(before) && !isHeading) return [];
    const setting = {
      isHeading,
      isLead: seen <= 6,
      isAlone: (before === '' && after === '') || isLoose(block, before, after),
      isBilag,
    };
    const kind = closedLine(block.text, setting);
    return kind === null ? [] : [{ at, kind }];
  });
}

const marked = (titel: string): string =>
  titleState(titel) === 'lukket' ? titel : `${titel} (Lukket)`.trim();

/** The items that entries of the contents close; an entry that may mean one of several items refuses the source. */
function listedAsClosed(
  items: readonly OpenedItem[],
  { entries }: ClosedEntries,
  contents: Contents,
): ReadonlySet<OpenedItem> | Refusal {
  const found = new Set<OpenedItem>();
  const unplaced: ClosedEntry[] = [];
  for (const entry of entries) {
    const named = items.filter((item) => isNamedBy(item, entry));
    for (const item of named) found.add(item);
    if (named.length === 0) unplaced.push(entry);
  }
  const isListed = (item: OpenedItem): boolean =>
    contents.entries.some(
      ({ number, title }) =>
        (number !== null && number === item.nummer) ||
        title === normalized(item.titel) ||
        sharedStart(title, item.titel) > 0,
    );
  // An item whose own title says closed is what an entry means that no title fits.
  const own = items.filter((item) => item.lukket && !found.has(item));
  for (const entry of unplaced.slice(own.length)) {
    const strangers = items.filter((item) => !item.lukket && !found.has(item) && !isListed(item));
    if (strangers.length === 0) continue;
    const at = items[entry.place];
    // As many items as entries: the place tells which is meant.
    if (at && items.length === contents.entries.length && strangers.includes(at)) {
      found.add(at);
      continue;
    }
    if (contents.start < 0) continue;
    return refuse(
      `indholdsfortegnelsen (linje ${entry.line.nr}) siger, at et punkt er lukket, men det er ikke til at se, hvilket (måske det på linje ${strangers[0]?.heading.line.nr}). Skriv «Lukket» i punktets titel i kilden, og importér igen`,
    );
  }
  return found;
}

/** What an item's heading closes as a line, beside what its title says. */
const headingKind = ({ heading }: OpenedItem): ClosedLineKind | null =>
  closedLine(heading.line.text, { isHeading: true, isLead: true, isAlone: true, isBilag: false });

/** Closes items and cuts their texts where the source says that something is closed; in doubt it is, and the report says so. */
export function closeItems(
  items: readonly OpenedItem[],
  entries: ClosedEntries,
  contents: Contents,
  unused: readonly string[],
  report: Report,
): OpenedItem[] | Refusal {
  const listed = listedAsClosed(items, entries, contents);
  if ('ok' in listed) return listed;
  let isRegion = entries.isOpenEnded;
  return items.map((item) => {
    const { nr } = item.heading.line;
    const ownKind = headingKind(item);
    const isInRegion = isRegion || ownKind === 'skillelinje';
    if (ownKind === 'skillelinje') isRegion = true;
    const found = closingLines(item.rest, item.parts);
    for (const { kind } of found) {
      if (kind === 'skillelinje') isRegion = true;
      if (kind === 'aabning') isRegion = false;
    }
    const close = (why: string): OpenedItem => {
      report(nr, `${why}; punktet er skrevet som lukket`);
      return { ...item, titel: marked(item.titel), lukket: true, closedBy: why };
    };
    if (item.lukket) {
      if (titleState(item.titel) === 'lukket') return { ...item, closedBy: 'titlen siger det' };
      return close('titlen kan være et lukket punkts');
    }
    if (ownKind === 'status' || ownKind === 'punkt') return close('overskriften siger det');
    if (isInRegion) return close('punktet står efter en linje, der lukker det, som følger');
    if (listed.has(item)) return close('indholdsfortegnelsen siger, at punktet er lukket');
    const above = item.above.some(({ text }) => closedLine(text, { ...LISTED, isLead: true }) === 'status');
    if (above) return close('linjen over titlen siger, at punktet er lukket');
    return closeByLine(item, found, unused, close, report);
  });
}

function closeByLine(
  item: OpenedItem,
  found: readonly FoundLine[],
  unused: readonly string[],
  close: (why: string) => OpenedItem,
  report: Report,
): OpenedItem {
  const status = found.find(({ kind }) => kind === 'status');
  const part = status ? item.rest.slice(0, status.at).findLastIndex((block) => item.parts.has(block)) : -1;
  const cut = found.find(({ kind }) => kind !== 'aabning' && kind !== 'status');
  if (status && (!cut || status.at < cut.at)) {
    // Under a part of an item the line speaks of that part.
    return part >= 0
      ? cutAt(item, part, unused, report)
      : close(`linje ${item.rest[status.at]?.nr} siger, at punktet er lukket`);
  }
  if (cut) return cutAt(item, cut.at, unused, report);
  // «Åbne punkter» over the next item is no text of this one.
  const opening = found.find(({ kind }) => kind === 'aabning');
  const isLast = opening && item.rest.slice(opening.at + 1).every(({ text }) => text === '');
  return isLast
    ? { ...item, rest: item.rest.slice(0, opening.at), group: item.rest[opening.at]?.text ?? '' }
    : item;
}

function cutAt(item: OpenedItem, at: number, unused: readonly string[], report: Report): OpenedItem {
  const hidden = item.rest.slice(at).filter(({ text }) => text !== '');
  const [first, last] = [hidden[0]?.nr ?? 0, hidden.at(-1)?.nr ?? 0];
  if (hidden.length > 1)
    report(first, `linjen siger, at det følgende er lukket: linje ${first}-${last} er udeladt`);
  else report(first, 'linjen siger, at det følgende er lukket; den er udeladt');
  const lost = lostHeadings(hidden.slice(1), item.nummer, unused);
  for (const { nr } of lost)
    report(
      nr,
      'linjen ligner overskriften på et nyt punkt, men er udeladt efter en linje, der lukker',
      'loss',
    );
  return { ...item, rest: item.rest.slice(0, at), hidden };
}
