// A page of the decisions that a view asks for, told as far as it is known while the parts come.
import { REGISTER_PAGE as PAGE } from '../../model/register/register-part.ts';
import { inOrder, isShownIn } from './choose.ts';
import type { PartEntry, RegisterParts } from './load.ts';
import type { RegisterRow } from './rows.ts';
import { isByDate, isWhole, type RegisterView, touches } from './view.ts';

/** So many decisions, some half a megabyte, are all looked through: how many there are is known at once, and the spreadsheet ready. */
const READ_WHOLE = 2000;

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
  const touched = inTime(
    parts.filter(([time]) => touches(time, view)),
    view,
  );
  const of = countIn(touched);
  let rows: readonly RegisterRow[] = [];
  const told = (read: number): Found => {
    const found = rows;
    const all = (): readonly RegisterRow[] => (isByDate(view) ? found : inOrder(found, view.sorter));
    return {
      page: () => all().slice(to - PAGE, to),
      count: found.length,
      ...{ read, of, all },
      isEnough: of > READ_WHOLE && isByDate(view) && found.length > to,
    };
  };
  if (touched.length === 0) yield told(0);
  let read = 0;
  let at = 0;
  for await (const own of load.inTurn(touched)) {
    const shown = own.filter(isShown);
    rows = rows.concat(view.sorter === 'dato' ? shown.reverse() : shown);
    read += touched[at]?.[1] ?? 0;
    at += 1;
    yield told(read);
  }
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
  yield { page: () => lines, count: before, read: before, of: before, isEnough: true, all: null };
}
