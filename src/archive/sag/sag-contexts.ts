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
  readonly of: PunktSummary;
}

/** Items' cases, in the order in which the items name them. */
export type SagContexts = ReadonlyMap<PunktSummary, readonly SagContext[]>;

/** Gathers the histories of all cases, and tells each item of them where it stands; meetings are given in the order of the archive. */
export function sagContexts(
  meetings: readonly MeetingSummary[],
  refs: ReadonlyMap<MeetingId, MeetingRef>,
  startOf: StartOf,
): SagContexts {
  const gathered = new Map<Sagsnummer, Step[]>();
  for (const { id, punkter } of meetings) {
    const ref = refs.get(id);
    if (ref) for (const punkt of punkter) addTo(gathered, punkt, ref);
  }
  const contexts = new Map<PunktSummary, SagContext[]>();
  for (const [nummer, found] of gathered) {
    const steps = inCourse(found, startOf);
    const url = sagUrl(nummer);
    const held = steps.filter(({ meeting }) => isHeld(meeting)).length;
    for (const [at, { of }] of steps.entries()) {
      const [earlier, later] = [nearest(steps, at, -1), nearest(steps, at, 1)];
      const context = { nummer, url, earlier, later, count: steps.length, held };
      const others = contexts.get(of);
      if (others) others.push(context);
      else contexts.set(of, [context]);
    }
  }
  for (const [{ sagsnumre }, own] of contexts) {
    if (own.length > 1) own.sort((a, b) => sagsnumre.indexOf(a.nummer) - sagsnumre.indexOf(b.nummer));
  }
  return contexts;
}

function addTo(gathered: Map<Sagsnummer, Step[]>, of: PunktSummary, meeting: MeetingRef): void {
  const { nummer, kortTitel, lukket, udfald, standing, carried, sagsnumre } = of;
  if (sagsnumre.length === 0) return;
  const url = punktUrl(meeting.id, nummer);
  const punkt = { url, meeting, nummer, kortTitel, lukket, udfald };
  const step = { meeting, udfald, carried, standing, punkt, of };
  for (const number of sagsnumre) {
    const steps = gathered.get(number);
    if (steps) steps.push(step);
    else gathered.set(number, [step]);
  }
}

/** The nearest treatment before or after one, in another meeting; a standing item is nobody's history. */
function nearest(steps: readonly Step[], at: number, direction: 1 | -1): PunktRef | null {
  const own = steps[at];
  if (!own || own.standing) return null;
  let found: PunktRef | null = null;
  for (let index = at + direction; ; index += direction) {
    const step = steps[index];
    if (!step || (found && step.meeting.id !== found.meeting.id)) return found;
    if (step.standing || step.meeting.id === own.meeting.id) continue;
    // Of a meeting's items an open one tells more than one that is closed.
    if (!step.punkt.lukket) return step.punkt;
    found ??= step.punkt;
  }
}
