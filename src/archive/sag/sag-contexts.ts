// An item's cases as they stand from where it is: what came before it and after it in each.
import type { MeetingRef, PunktRef, SagContext } from '../../model/archive.ts';
import type { MeetingId, Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import type { MeetingSummary, PunktSummary } from '../../model/summary.ts';
import { punktUrl, sagUrl } from '../urls.ts';

/** One item in the history of a case. */
interface Step {
  readonly punkt: PunktRef;
  readonly standing: boolean;
}

/** The items that carry a case's number, how many of them are of held meetings, and how many have been linked. */
interface History {
  readonly steps: Step[];
  held: number;
  linked: number;
}

/** Every case's history. */
export type Histories = ReadonlyMap<Sagsnummer, History>;

/** Gathers the histories of all cases; meetings are given in the order of the archive. */
export function historiesOf(
  meetings: readonly MeetingSummary[],
  refs: ReadonlyMap<MeetingId, MeetingRef>,
): Histories {
  const histories = new Map<Sagsnummer, History>();
  for (const { id, punkter } of meetings) {
    const ref = refs.get(id);
    if (ref) for (const punkt of punkter) addTo(histories, punkt, ref);
  }
  return histories;
}

function addTo(histories: Map<Sagsnummer, History>, punkt: PunktSummary, meeting: MeetingRef): void {
  const { nummer, kortTitel, lukket, udfald, standing, sagsnumre } = punkt;
  if (sagsnumre.length === 0) return;
  const url = punktUrl(meeting.id, nummer);
  const step = { punkt: { url, meeting, nummer, kortTitel, lukket, udfald }, standing };
  for (const number of sagsnumre) {
    const history = histories.get(number) ?? { steps: [], held: 0, linked: 0 };
    history.steps.push(step);
    if (isHeld(meeting)) history.held += 1;
    histories.set(number, history);
  }
}

/**
 * An item's cases with their nearest treatments before and after it; a standing item is nobody's history. Items are asked
 * for in the order of their meetings, once each, so that none must be searched for in its history.
 */
export function sagContexts(punkt: PunktSummary, meeting: MeetingRef, histories: Histories): SagContext[] {
  return punkt.sagsnumre.flatMap((nummer): SagContext[] => {
    const history = histories.get(nummer);
    if (!history) return [];
    const { steps, held } = history;
    const at = history.linked;
    history.linked += 1;
    const nearest = (direction: 1 | -1): PunktRef | null => {
      if (punkt.standing) return null;
      for (let index = at + direction; ; index += direction) {
        const step = steps[index];
        if (!step || (!step.standing && step.punkt.meeting.id !== meeting.id)) return step?.punkt ?? null;
      }
    };
    return [
      { nummer, url: sagUrl(nummer), earlier: nearest(-1), later: nearest(1), count: steps.length, held },
    ];
  });
}
