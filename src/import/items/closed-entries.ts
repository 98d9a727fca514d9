// What a list of contents, or the head over the items, says is closed, and which items that means.
import { closedLine } from '../../parse/lukket/line.ts';
import { titleState } from '../../parse/lukket/title.ts';
import { withoutMark } from '../../parse/lukket/without-mark.ts';
import { type Block, normalized } from '../blocks/block.ts';
import { type Refusal, refuse } from '../blocks/remark.ts';
import { countOfClosed, numbersNamed } from '../lines/closed-words.ts';
import { isLeaderLine } from '../lines/contents-line.ts';
import { isOpenStatus } from '../lines/info-line.ts';
import { readNumbered } from '../lines/numbered-line.ts';
import { type Contents, sharedStart } from './contents.ts';
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
/** How a line of a list stands. */
export const LISTED = { isHeading: false, isLead: false, isBilag: false };

/** Whether a list tells the state of its entries line by line, and whether it stands before them: «Åben» over the first one. */
function statesStand(lines: readonly Block[]): 'before' | 'behind' | null {
  const kinds = lines.flatMap(({ text }) => {
    const entry = text.replace(PAGE, '').trim();
    if (readNumbered(entry) !== null) return ['entry'];
    return isOpenStatus(entry) ? ['open'] : closedLine(entry, LISTED) === 'status' ? ['closed'] : [];
  });
  if (!kinds.includes('open')) return null;
  return kinds.findIndex((kind) => kind !== 'entry') < kinds.indexOf('entry') ? 'before' : 'behind';
}

/** Whether a numbered line has words of its own beside the mark that closes it. */
const namesItem = (entry: string): boolean => /\p{L}{3}/u.test(withoutMark(readNumbered(entry)?.title ?? ''));

/** Reads which of the items that are listed before the first one are closed; `isCounted` where a line that counts them closes none. */
export function closedEntries(
  blocks: readonly Block[],
  contents: Contents,
  isCounted = false,
): ClosedEntries {
  const entries: ClosedEntry[] = [];
  let isRegion = false;
  let isOpenEnded = false;
  let isNext = false;
  let last: ClosedEntry | null = null;
  // A number on a line of its own, over its title.
  let alone: number | null = null;
  let place = 0;
  const states = statesStand(blocks);
  const closeLast = (): void => {
    if (last && !entries.includes(last)) entries.push(last);
  };
  for (const [at, line] of blocks.entries()) {
    const entry = line.text.replace(PAGE, '').trim();
    if (!/\p{L}/u.test(line.text)) {
      if (/^\d{1,4}[.)]?$/.test(entry)) alone = Number.parseInt(entry, 10);
      continue;
    }
    if (isCounted && countOfClosed(line.text) !== null) continue;
    const kind = closedLine(entry, LISTED);
    if (kind === 'skillelinje' || kind === 'aabning') {
      isRegion = kind === 'skillelinje';
      isOpenEnded = isRegion;
      // «2. Lukket møde: Salg af grund» closes what follows, and is an item itself.
      if (kind === 'aabning' || !namesItem(entry)) continue;
    }
    const numbers = numbersNamed(entry);
    if (numbers.length > 0 && titleState(entry) !== 'aaben') {
      entries.push(...numbers.map((number) => ({ number, title: '', line, place })));
      continue;
    }
    const isState = kind === 'status' && readNumbered(entry) === null && !isLeaderLine(line.text);
    if (isState && states !== null && (states === 'before' || last)) {
      if (states === 'behind') closeLast();
      else isNext = true;
      continue;
    }
    // Right under a numbered entry the word may be its own or speak of those below: both are closed.
    if (isState && last?.number !== null && blocks[at - 1]?.text !== '') closeLast();
    // A word over the whole text, «Fortroligt», speaks of all of it.
    if (isState && !contents.lines.includes(line)) {
      isOpenEnded = true;
      isRegion = true;
      continue;
    }
    const numbered = readNumbered(entry);
    const title = numbered ? numbered.title : entry;
    const isEntry = numbered !== null || (contents.start >= 0 && contents.lines.includes(line));
    const bare = normalized(withoutMark(title));
    const own: ClosedEntry = {
      number: numbered?.number.main ?? null,
      title: /\p{L}{3}/u.test(bare) ? bare : '',
      line,
      place,
    };
    if (numbered) last = own;
    else if (isEntry || alone !== null) last = { ...own, number: alone };
    alone = null;
    const isClosed = isRegion || (isNext && isEntry) || titleState(title) !== 'aaben';
    if (isClosed) {
      isOpenEnded = false;
      entries.push(own);
    }
    if (isEntry) {
      isNext = false;
      place += 1;
    }
  }
  return { entries, isOpenEnded };
}

const isTitled = ({ titel }: OpenedItem, { title }: ClosedEntry): boolean =>
  title !== '' && normalized(withoutMark(titel)) === title;

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

const unsure = (entry: number, place: number): Refusal =>
  refuse(
    `indholdsfortegnelsen (linje ${entry}) siger, at et punkt er lukket, men det er ikke til at se, hvilket (måske det på linje ${place}). Skriv «Lukket» i punktets titel i kilden, og importér igen`,
  );

/** The blocks of items that are open as far as is known. */
const openBlocks = (items: readonly OpenedItem[], closed: ReadonlySet<OpenedItem>): Block[] =>
  items.flatMap((item) => (item.lukket || closed.has(item) ? [] : item.rest));

/** Whether a line in an open item's text is the title that an entry says is closed. */
function isTitleIn(block: Block, { title }: ClosedEntry): boolean {
  if (title.length < 6) return false;
  const text = normalized(readNumbered(block.text)?.title || block.text);
  return text === title || (title.length > 20 && text.startsWith(title) && text.length < title.length + 40);
}

/** The items that entries of the contents close; an entry that may mean one of several items refuses the source. */
export function listedAsClosed(
  items: readonly OpenedItem[],
  { entries }: ClosedEntries,
  contents: Contents,
): ReadonlySet<OpenedItem> | Refusal {
  const found = new Set<OpenedItem>();
  const unplaced: ClosedEntry[] = [];
  for (const entry of entries) {
    // «76. Meddelelser» is not «74. Meddelelser».
    const exact = items.filter((item) => entry.number === item.nummer && isTitled(item, entry));
    const named = exact.length > 0 ? exact : items.filter((item) => isNamedBy(item, entry));
    for (const item of named) found.add(item);
    if (named.length === 0) unplaced.push(entry);
    // A number may be another item's where the source's own are not these.
    const within = named.some((item) => isTitled(item, entry))
      ? undefined
      : openBlocks(items, found).find((block) => isTitleIn(block, entry));
    if (within) return unsure(entry.line.nr, within.nr);
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
    return unsure(entry.line.nr, strangers[0]?.heading.line.nr ?? 0);
  }
  return found;
}
