// Closes what a source says is closed: by a title, a line of its own, a divider, or the list of contents.

import { type ClosedLineKind, closedLine, type LineSetting } from '../../parse/lukket/line.ts';
import { mayBeKept } from '../../parse/lukket/maybe.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { type Block, isLifted } from '../blocks/block.ts';
import type { Refusal, Report } from '../blocks/remark.ts';
import { isInfoLine } from '../lines/info-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { labelKind } from '../lines/section-heading.ts';
import { type ClosedEntries, LISTED, listedAsClosed } from './closed-entries.ts';
import type { Contents } from './contents.ts';
import { groupFrom } from './group-heading.ts';
import { lostHeadings } from './lost-items.ts';
import { bareTitle, namedAsClosed } from './named-closed.ts';
import type { OpenedItem } from './opened-item.ts';

/** A line that goes on with a long one before it is no line of its own. */
const goesOn = (before: string): boolean => before.length >= 60 && !/[.:;!?]$/.test(before);

/** A row of a table that nothing tells as one: «3    Personale (lukket)    …» begins a closed item all the same. */
function rowKind(text: string): ClosedLineKind | null {
  const [first = '', second = ''] = text.split(/\s{3,}/);
  const title = readNumbered(first)?.title || (/^\d{1,4}\.?$/.test(first) ? second : '');
  return text.includes('   ') && /\s/.test(title) && titleState(title) === 'lukket' ? 'punkt' : null;
}

/** A status in a column of its own, right under a title: «TEKSOR / 08/1188      Fortroligt». */
function partKind(text: string, setting: LineSetting): ClosedLineKind | null {
  if (!setting.isLead || !text.includes('   ')) return null;
  // «Sag nr. 12 …    Lukket sag» is this item's; a line that heads another item is that one's.
  if (!isInfoLine(text) && readNumbered(text) !== null) return null;
  return text.split(/\s{3,}/).some((part) => closedLine(part, setting) === 'status') ? 'status' : null;
}

/** More letters than these are no mark over two lines. */
const LONGEST_MARK = 60;

/** Links to other meetings' papers. */
const MENU = /^lukkede\s+(?:dagsordener|referater)$/i;

interface FoundLine {
  readonly at: number;
  readonly kind: ClosedLineKind;
}

/** The lines of an item that close or open something, in order. */
function closingLines({ rest: blocks, parts, lukket }: OpenedItem, hasMore: boolean): FoundLine[] {
  let isBilag = false;
  let hasSection = false;
  let isClosed = lukket;
  let seen = 0;
  const last = blocks.findLast(({ text }) => text !== '');
  return blocks.flatMap((block, at): FoundLine[] => {
    if (block.text === '') return [];
    const before = blocks[at - 1]?.text ?? '';
    const after = blocks[at + 1]?.text ?? '';
    const section = labelKind(block.text, isLifted(block));
    if (section !== null) isBilag = section === 'bilag';
    hasSection ||= section !== null;
    // What closes an item that is closed already is its own text; a menu's links are no part of the meeting.
    const isLast = block === last && hasSection && !isClosed && !MENU.test(block.text);
    seen += 1;
    const isHeading = isLifted(block) || parts.has(block);
    if (goesOn(before) && !isHeading) return [];
    const setting = {
      isHeading,
      isLead: seen <= 6 && !isLast,
      isBilag,
      isLast,
      hasMore,
    };
    // In a narrow column a mark of a few words breaks off: «Ikke til / offentliggørelse».
    const isBroken =
      block.page !== null && before === '' && after !== '' && (blocks[at + 2]?.text ?? '') === '';
    const whole = `${block.text} ${after}`;
    const kind =
      partKind(block.text, setting) ??
      closedLine(block.text, setting) ??
      rowKind(block.text) ??
      (isBroken && whole.length <= LONGEST_MARK ? closedLine(whole, setting) : null);
    if (kind !== null && kind !== 'aabning') isClosed = true;
    return kind === null ? [] : [{ at, kind }];
  });
}

const marked = (titel: string): string =>
  titleState(titel) === 'lukket' ? titel : `${titel} (Lukket)`.trim();

/** What an item's heading closes as a line, beside what its title says. */
const headingKind = ({ heading }: OpenedItem): ClosedLineKind | null =>
  closedLine(heading.line.text, { isHeading: true, isLead: true, isBilag: false });

/** «Punkt 2: Salg          Internt»: a title's gaps are gone, but a heading's line has them. */
const hasClosedColumn = ({ heading }: OpenedItem): boolean =>
  /\S(?: {4}|\t)/.test(heading.line.text) && titleState(heading.line.text) !== 'aaben';

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
  const named = namedAsClosed(items);
  let isRegion = entries.isOpenEnded;
  let isOver = false;
  return items.map((item, index) => {
    const { nr } = item.heading.line;
    const ownKind = headingKind(item);
    const isInRegion = isRegion || ownKind === 'skillelinje';
    if (ownKind === 'skillelinje') isRegion = true;
    const found = closingLines(item, index < items.length - 1);
    for (const { kind } of found) {
      if (kind === 'skillelinje') isRegion = true;
      if (kind === 'aabning') isRegion = false;
    }
    const isUnderMark = isOver;
    isOver = !item.lukket && endsInMark(item.rest, found);
    const close = (why: string): OpenedItem => {
      report(nr, `${why}; punktet er skrevet som lukket`);
      return { ...item, titel: marked(item.titel), lukket: true, closedBy: why };
    };
    if (item.lukket) {
      if (titleState(item.titel) === 'lukket') return { ...item, closedBy: 'titlen siger det' };
      return close('titlen kan være et lukket punkts');
    }
    if (ownKind === 'status' || ownKind === 'punkt' || hasClosedColumn(item))
      return close('overskriften siger det');
    if (isInRegion) return close('punktet står efter en linje, der lukker det, som følger');
    if (listed.has(item)) return close('indholdsfortegnelsen siger, at punktet er lukket');
    if (named.has(bareTitle(item.titel)))
      return close('punktets titel står et andet sted med et ord, der lukker');
    if (isUnderMark) return close('linjen lige over punktet siger lukket og kan gælde det');
    const above = item.above.some(({ text }) => closedLine(text, { ...LISTED, isLead: true }) === 'status');
    if (above) return close('linjen over titlen siger, at punktet er lukket');
    return closeByLine(item, found, unused, close, report);
  });
}

/** Whether the last line of an item's text says closed: it may stand over the next item's title. */
function endsInMark(blocks: readonly Block[], found: readonly FoundLine[]): boolean {
  const last = blocks.findLastIndex(({ text }) => text !== '');
  const [mark] = found;
  const isOnly = found.length === 1 && mark?.at === last && (mark.kind === 'status' || mark.kind === 'punkt');
  return (
    isOnly &&
    !blocks[last]?.isPlaced &&
    blocks.slice(0, last).some(({ text }) => text !== '' && !isInfoLine(text))
  );
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
  const end = isLast ? opening.at : groupFrom(item);
  for (const { nr, text } of item.rest.slice(0, end))
    if (mayBeKept(text, 'linje'))
      report(nr, 'linjen kan betyde, at punktet er lukket, men er skrevet som åben tekst');
  const group = item.rest.slice(end).map(({ text }) => text);
  return { ...item, rest: item.rest.slice(0, end), group: group.join(' ').trim() };
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
