import type { Sag } from '../../model/archive.ts';
import type { IsoDate, Sagsnummer } from '../../model/brand.ts';
import { isHeld } from '../../model/held.ts';
import { sagTitle } from '../sag/sag-page.ts';

/** A case with the time from its first treatment to its latest, standing items left out. */
export interface SagSpan {
  readonly nummer: Sagsnummer;
  readonly titel: string;
  readonly url: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly days: number;
  /** How many items treated it. */
  readonly count: number;
}

/** The cases with the longest time between the first treatment and the latest, longest first. */
export function longestSager(sager: readonly Sag[], most: number): SagSpan[] {
  return sager
    .flatMap((sag) => spanOf(sag) ?? [])
    .sort((a, b) => b.days - a.days)
    .slice(0, most);
}

/** A case's span; none for one that only standing or closed items treat, or that came up on one day alone. */
function spanOf(sag: Sag): SagSpan | null {
  const punkter = sag.events.flatMap((event) =>
    event.type === 'behandling' && !event.standing && isHeld(event.punkt.meeting) ? [event.punkt] : [],
  );
  const dates = punkter.map(({ meeting }) => meeting.date);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first === last || punkter.every(({ lukket }) => lukket)) return null;
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const { nummer, url } = sag;
  return { nummer, titel: sagTitle(sag), url, first, last, days, count: punkter.length };
}
