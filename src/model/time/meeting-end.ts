import type { ClockTime, IsoDate } from '../brand.ts';

/** A meeting that begins after noon may go on past midnight, until six at the latest. */
const LATE = { from: '12:00', until: '06:00' };

/** Whether a meeting that begins and ends at these times ends the day after. */
export const endsNextDay = (start: ClockTime, end: ClockTime): boolean =>
  end < start && start >= LATE.from && end <= LATE.until;

/** The day on which a meeting of this day ends; null when it would end before it begins. */
export function endDate(date: IsoDate, start: ClockTime, end: ClockTime): IsoDate | null {
  if (end > start) return date;
  if (!endsNextDay(start, end)) return null;
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) as IsoDate;
}
