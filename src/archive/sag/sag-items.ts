// The items of each case, in its course, as meetings' summaries tell them.
import type { MeetingRef, PunktRef } from '../../model/archive.ts';
import type { MeetingId, Sagsnummer } from '../../model/brand.ts';
import type { MeetingSummary, PunktSummary } from '../../model/summary.ts';
import { allReferences } from '../link/link-punkt.ts';
import { punktUrl } from '../urls.ts';
import { inCourse, type StartOf } from './course.ts';

/** One item in the history of a case. */
export class SagItem {
  readonly of: PunktSummary;
  readonly meeting: MeetingRef;
  private told: PunktRef | null = null;

  constructor(of: PunktSummary, meeting: MeetingRef) {
    this.of = of;
    this.meeting = meeting;
  }

  /** The item told in one line; of most nobody asks. */
  get punkt(): PunktRef {
    this.told ??= punktRef(this.of, this.meeting);
    return this.told;
  }

  get udfald(): PunktSummary['udfald'] {
    return this.of.udfald;
  }

  get carried(): PunktSummary['carried'] {
    return this.of.carried;
  }

  get standing(): boolean {
    return this.of.standing;
  }
}

/** The items that carry each case's number. */
export type SagItems = ReadonlyMap<Sagsnummer, readonly SagItem[]>;

/** Gathers the items of all cases; meetings are given in the order of the archive. */
export function sagItems(
  meetings: readonly MeetingSummary[],
  refs: ReadonlyMap<MeetingId, MeetingRef>,
  startOf: StartOf,
): SagItems {
  const gathered = new Map<Sagsnummer, SagItem[]>();
  for (const { id, punkter } of meetings) {
    const ref = refs.get(id);
    if (ref) for (const punkt of punkter) if (punkt.sagsnumre.length > 0) addTo(gathered, punkt, ref);
  }
  return new Map([...gathered].map(([nummer, items]) => [nummer, inCourse(items, startOf)]));
}

function addTo(gathered: Map<Sagsnummer, SagItem[]>, of: PunktSummary, meeting: MeetingRef): void {
  const item = new SagItem(of, meeting);
  for (const number of of.sagsnumre) {
    const items = gathered.get(number);
    // An item may name its case twice.
    if (!items) gathered.set(number, [item]);
    else if (items.at(-1) !== item) items.push(item);
  }
}

/** An item told in one line. */
export function punktRef(
  punkt: Pick<PunktSummary, 'nummer' | 'kortTitel' | 'lukket' | 'udfald'>,
  meeting: MeetingRef,
): PunktRef {
  const { nummer, kortTitel, lukket, udfald } = punkt;
  return { url: punktUrl(meeting.id, nummer), meeting, nummer, kortTitel, lukket, udfald };
}

/** The cases that an item's text speaks of. */
export const spokenOf = (punkt: PunktSummary): Sagsnummer[] =>
  allReferences(punkt).flatMap(({ kind, target }) => (kind === 'sag' ? [target as Sagsnummer] : []));

/** The items that speak of each case without carrying its number. */
export function mentionsIn(
  meetings: readonly MeetingSummary[],
  refs: ReadonlyMap<MeetingId, MeetingRef>,
): ReadonlyMap<Sagsnummer, readonly PunktRef[]> {
  const found = new Map<Sagsnummer, PunktRef[]>();
  for (const { id, punkter } of meetings) {
    const ref = refs.get(id);
    if (!ref) continue;
    for (const punkt of punkter)
      for (const nummer of new Set(spokenOf(punkt))) {
        if (punkt.sagsnumre.includes(nummer)) continue;
        const own = punktRef(punkt, ref);
        const others = found.get(nummer);
        if (others) others.push(own);
        else found.set(nummer, [own]);
      }
  }
  return found;
}
