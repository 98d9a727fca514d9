import type { ClockTime, IsoDate } from '../brand.ts';
import { once } from '../once.ts';
import { twoDigits } from './danish-date.ts';

/** It takes long to make: not before somebody asks, and then once. */
const offsets = once(
  () => new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' }),
);

/** How many minutes Copenhagen is ahead of UTC at an instant. */
function minutesAhead(instant: number): number {
  const name =
    offsets()
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** How many minutes Copenhagen is ahead of UTC when its clocks show this. */
function minutesAheadAt(date: IsoDate, clock: ClockTime): number {
  const shown = Date.parse(`${date}T${clock}:00Z`);
  // The first answer may be of the other side of a change of clocks; the second is not.
  return minutesAhead(shown - minutesAhead(shown) * 60_000);
}

/** The instant at which the clocks in Copenhagen show this. */
export function copenhagenInstant(date: IsoDate, clock: ClockTime): Date {
  return new Date(Date.parse(`${date}T${clock}:00Z`) - minutesAheadAt(date, clock) * 60_000);
}

/** A time in Copenhagen with its distance to UTC: `2026-12-02T09:00:00+01:00`. */
export function copenhagenDateTime(date: IsoDate, clock: ClockTime): string {
  const ahead = minutesAheadAt(date, clock);
  return `${date}T${clock}:00+${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

/** The date in Copenhagen so many seconds after the beginning of 1970. */
export function copenhagenDate(seconds: number): IsoDate {
  const instant = seconds * 1000;
  return new Date(instant + minutesAhead(instant) * 60_000).toISOString().slice(0, 10) as IsoDate;
}
