// A page of the decisions that a view asks for, told as far as it is known while the parts come.
import { REGISTER_PAGE as PAGE } from '../../model/register/register-part.ts';
import { inOrder, isShownIn } from './choose.ts';
import type { PartEntry, RegisterParts } from './load.ts';
import type { RegisterRow } from './rows.ts';
import { isWhole, type RegisterView, touches } from './view.ts';

/** What is known of the decisions that a view asks for. */
export interface Found {
  /** Those of its page; none while it is not known which they are. */
  readonly lines: readonly RegisterRow[];
  /** How many there are so far, and in how many of how many parts they were looked for. */
  readonly count: number;
  readonly read: number;
  readonly of: number;
  /** All of them, in the order of the view; null until they are known, and of the whole register, which lies ready. */
  readonly all: readonly RegisterRow[] | null;
}

const oldestFirst = (parts: readonly PartEntry[], { sorter }: RegisterView): readonly PartEntry[] =>
  sorter === 'dato' ? parts.toReversed() : parts;

/** Finds what a view asks for; it is told anew for each part that comes, the last time when all is known. */
export async function* find(
  view: RegisterView,
  parts: readonly PartEntry[],
  load: RegisterParts,
): AsyncGenerator<Found> {
  const isByDate = view.sorter === '' || view.sorter === 'dato';
  if (isByDate && isWhole(view)) {
    yield* findWhole(view, oldestFirst(parts, view), load);
    return;
  }
  const isShown = isShownIn(view);
  const from = (view.side - 1) * PAGE;
  const touched = parts.filter(([time]) => touches(time, view));
  const asked = oldestFirst(touched, view);
  let found: RegisterRow[] = [];
  let read = 0;
  for await (const rows of load.inTurn(asked)) {
    const own = rows.filter(isShown);
    found = found.concat(view.sorter === 'dato' ? own.reverse() : own);
    read += 1;
    const lines = isByDate ? found.slice(from, from + PAGE) : [];
    if (read < asked.length) yield { lines, count: found.length, read, of: asked.length, all: null };
  }
  const all = isByDate ? found : inOrder(found, view.sorter);
  yield { lines: all.slice(from, from + PAGE), count: all.length, read, of: asked.length, all };
}

/** Of the whole register the parts that the page lies in are enough. */
async function* findWhole(
  view: RegisterView,
  parts: readonly PartEntry[],
  load: RegisterParts,
): AsyncGenerator<Found> {
  const from = (view.side - 1) * PAGE;
  const count = parts.reduce((sum, [, held]) => sum + held, 0);
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
  yield { lines, count, read: asked.length, of: asked.length, all: null };
}
