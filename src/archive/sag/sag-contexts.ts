// An item's cases as they stand from where it is: what came before it and after it in each.
import type { MeetingRef, PunktRef, SagContext } from '../../model/archive.ts';
import type { MeetingId, Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import type { MeetingSummary, PunktSummary } from '../../model/summary.ts';
import { punktUrl, sagUrl } from '../urls.ts';
import { inCourse, type StartOf } from './course.ts';

/** One item in the history of a case. */
interface Step extends Pick<PunktSummary, 'udfald' | 'carried' | 'standing'> {
  readonly meeting: MeetingRef;
  readonly punkt: PunktRef;
}

/** The items that carry a case's number, where each of them stands among them, and how many are of held meetings. */
interface History {
  readonly steps: readonly Step[];
  readonly places: ReadonlyMap<PunktRef['url'], number>;
  readonly held: number;
}

/** Every case's history. */
export type Histories = ReadonlyMap<Sagsnummer, History>;

/** Gathers the histories of all cases; meetings are given in the order of the archive. */
export function historiesOf(
  meetings: readonly MeetingSummary[],
  refs: ReadonlyMap<MeetingId, MeetingRef>,
  startOf: StartOf,
): Histories {
  const gathered = new Map<Sagsnummer, Step[]>();
  for (const { id, punkter } of meetings) {
    const ref = refs.get(id);
    if (ref) for (const punkt of punkter) addTo(gathered, punkt, ref);
  }
  return new Map(
    [...gathered].map(([nummer, held]) => {
      const steps = inCourse(held, startOf);
      const places = new Map(steps.map(({ punkt }, at) => [punkt.url, at]));
      return [nummer, { steps, places, held: steps.filter(({ meeting }) => isHeld(meeting)).length }];
    }),
  );
}

function addTo(gathered: Map<Sagsnummer, Step[]>, punkt: PunktSummary, meeting: MeetingRef): void {
  const { nummer, kortTitel, lukket, udfald, standing, carried, sagsnumre } = punkt;
  if (sagsnumre.length === 0) return;
  const url = punktUrl(meeting.id, nummer);
  const step = {
    ...{ meeting, udfald, carried, standing },
    punkt: { url, meeting, nummer, kortTitel, lukket, udfald },
  };
  for (const number of sagsnumre) {
    const steps = gathered.get(number);
    if (steps) steps.push(step);
    else gathered.set(number, [step]);
  }
}

/** An item's cases with their nearest treatments before and after it; a standing item is nobody's history. */
export function sagContexts(punkt: PunktSummary, meeting: MeetingRef, histories: Histories): SagContext[] {
  return punkt.sagsnumre.flatMap((nummer): SagContext[] => {
    const history = histories.get(nummer);
    const at = history?.places.get(punktUrl(meeting.id, punkt.nummer));
    if (!history || at === undefined) return [];
    const { steps, held } = history;
    const nearest = (direction: 1 | -1): PunktRef | null => {
      if (punkt.standing) return null;
      let found: PunktRef | null = null;
      for (let index = at + direction; ; index += direction) {
        const step = steps[index];
        if (!step || (found && step.punkt.meeting.id !== found.meeting.id)) return found;
        if (step.standing || step.punkt.meeting.id === meeting.id) continue;
        // Of a meeting's items an open one tells more than one that is closed.
        if (!step.punkt.lukket) return step.punkt;
        found ??= step.punkt;
      }
    };
    return [
      { nummer, url: sagUrl(nummer), earlier: nearest(-1), later: nearest(1), count: steps.length, held },
    ];
  });
}
