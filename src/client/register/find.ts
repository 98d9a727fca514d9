// A page of the decisions that a view asks for, told as far as it is known while the parts come.
import { REGISTER_PAGE as PAGE } from '../../model/register/register-part.ts';
import { readSagsnummer, sagsnummerDele } from '../../model/sagsnummer.ts';
import { inOrder, isShownIn } from './choose.ts';
import type { PartEntry, RegisterParts } from './load.ts';
import type { RegisterRow } from './rows.ts';
import { isByDate, isWhole, type RegisterView, touches } from './view.ts';

/** So many decisions, some half a megabyte, are all looked through: how many there are is known at once, and the spreadsheet ready. */
const READ_WHOLE = 2000;

/** So many parts are looked through before the search is asked which others have the words: of a common word they fill the page. */
const BEFORE_ASKING = 3;

/** So many more decisions, a megabyte, take longer to look through than the search to ask. */
const WORTH_ASKING = 4000;

/** What is known of the decisions that a view asks for. */
export interface Found {
  /** Those of its page, out of what has been found. */
  readonly page: () => readonly RegisterRow[];
  /** How many have been found, and how many of how many decisions were looked through for them. */
  readonly count: number;
  readonly read: number;
  readonly of: number;
  /** The page is full and stays as it is, whatever else is found. */
  readonly isEnough: boolean;
  /** All is found that the search knows the words in; what is left may have them inside of other words. */
  readonly isByWords: boolean;
  /** All that were found, in the order of the view; null of the whole register, which lies ready. */
  readonly all: (() => readonly RegisterRow[]) | null;
}

const inTime = (parts: readonly PartEntry[], { sorter }: RegisterView): readonly PartEntry[] =>
  sorter === 'dato' ? parts.toReversed() : parts;
const countIn = (parts: readonly PartEntry[]): number => parts.reduce((sum, [, held]) => sum + held, 0);

/** Finds what a view asks for; it is told anew for each part that comes, and no part is fetched before it is asked for more. */
export async function* find(
  view: RegisterView,
  parts: readonly PartEntry[],
  load: RegisterParts,
): AsyncGenerator<Found> {
  if (isByDate(view) && isWhole(view)) {
    yield* findWhole(view, inTime(parts, view), load);
    return;
  }
  const isShown = isShownIn(view);
  const to = view.side * PAGE;
  const touched = await withSag(
    inTime(
      parts.filter(([time]) => touches(time, view)),
      view,
    ),
    view,
    load,
  );
  const of = countIn(touched);
  const isLarge = of > READ_WHOLE;
  const found = new Map<PartEntry, readonly RegisterRow[]>();
  let read = 0;
  const told = (isByWords = false): Found => {
    // What is looked through first need not be what comes first.
    const rows = touched.flatMap((part) => found.get(part) ?? []);
    const all = (): readonly RegisterRow[] => (isByDate(view) ? rows : inOrder(rows, view.sorter));
    return {
      page: () => all().slice(to - PAGE, to),
      count: rows.length,
      ...{ read, of, all, isByWords },
      isEnough: isLarge && isByDate(view) && rows.length > to,
    };
  };
  async function* reading(asked: readonly PartEntry[], areLikely = false): AsyncGenerator<Found> {
    let at = 0;
    for await (const own of load.inTurn(asked)) {
      const part = asked[at];
      at += 1;
      if (!part) return;
      const shown = own.filter(isShown);
      found.set(part, view.sorter === 'dato' ? shown.reverse() : shown);
      read += part[1];
      yield told(areLikely && at === asked.length && read < of);
    }
  }
  const first = isLarge && view.tekst !== '' ? touched.slice(0, BEFORE_ASKING) : touched;
  yield* reading(first);
  const later = touched.slice(first.length);
  if (touched.length === 0) yield told();
  if (later.length === 0) return;
  const likely = countIn(later) > WORTH_ASKING ? await load.likely(later, view) : null;
  if (likely) yield* reading(likely, true);
  if (likely?.length === 0) yield told(true);
  yield* reading(likely ? later.filter((part) => !likely.includes(part)) : later);
}

/** Of many parts those that a case has decisions in, which the search knows for sure; all of them where no whole number is asked for. */
async function withSag(
  parts: readonly PartEntry[],
  view: RegisterView,
  load: RegisterParts,
): Promise<readonly PartEntry[]> {
  const sag = readSagsnummer(view.sag);
  // A number of another form may be the beginning of longer ones.
  if (sag === null || sagsnummerDele(sag).form === 'andet' || countIn(parts) <= WORTH_ASKING) return parts;
  return (await load.likely(parts, { ...view, tekst: '' })) ?? parts;
}

/** Of the whole register the parts that the page lies in are enough. */
async function* findWhole(
  view: RegisterView,
  parts: readonly PartEntry[],
  load: RegisterParts,
): AsyncGenerator<Found> {
  const from = (view.side - 1) * PAGE;
  let before = 0;
  const asked: PartEntry[] = [];
  let skipped = 0;
  for (const part of parts) {
    if (before + part[1] <= from) skipped += part[1];
    else if (before < from + PAGE) asked.push(part);
    before += part[1];
  }
  let rows: RegisterRow[] = [];
  for await (const own of load.inTurn(asked))
    rows = rows.concat(view.sorter === 'dato' ? own.toReversed() : own);
  const lines = rows.slice(from - skipped, from - skipped + PAGE);
  yield {
    page: () => lines,
    count: before,
    read: before,
    of: before,
    isEnough: true,
    isByWords: false,
    all: null,
  };
}
