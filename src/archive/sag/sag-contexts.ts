// An item's cases as they stand from where it is: what came before it and after it in each.
import type { PunktRef, SagContext } from '../../model/archive.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import type { PunktSummary } from '../../model/summary.ts';
import { sagUrl } from '../urls.ts';
import type { SagItem, SagItems } from './sag-items.ts';

/** The cases of an item with its nearest treatments before and after it. */
export type SagContexts = (punkt: PunktSummary) => readonly SagContext[];

/** Makes who tells it; of a case that nobody asks for nothing is worked out. */
export function sagContexts(items: SagItems): SagContexts {
  const known = new Map<Sagsnummer, ReadonlyMap<PunktSummary, SagContext>>();
  const contextsOf = (nummer: Sagsnummer): ReadonlyMap<PunktSummary, SagContext> => {
    const own = known.get(nummer) ?? ofSag(nummer, items.get(nummer) ?? []);
    known.set(nummer, own);
    return own;
  };
  return (punkt) => punkt.sagsnumre.flatMap((nummer) => contextsOf(nummer).get(punkt) ?? []);
}

function ofSag(nummer: Sagsnummer, items: readonly SagItem[]): ReadonlyMap<PunktSummary, SagContext> {
  const url = sagUrl(nummer);
  const count = items.length;
  const held = items.filter(({ meeting }) => isHeld(meeting)).length;
  return new Map(
    items.map(({ of }, at) => [
      of,
      { nummer, url, earlier: nearest(items, at, -1), later: nearest(items, at, 1), count, held },
    ]),
  );
}

/** The nearest treatment before or after one, in another meeting; a standing item is nobody's history. */
function nearest(items: readonly SagItem[], at: number, direction: 1 | -1): PunktRef | null {
  const own = items[at];
  if (!own || own.standing) return null;
  let found: PunktRef | null = null;
  for (let index = at + direction; ; index += direction) {
    const item = items[index];
    if (!item || (found && item.meeting.id !== found.meeting.id)) return found;
    if (item.standing || item.meeting.id === own.meeting.id) continue;
    // Of a meeting's items an open one tells more than one that is closed.
    if (!item.punkt.lukket) return item.punkt;
    found ??= item.punkt;
  }
}
