import type { IsoDate } from '../model/brand.ts';
import { capital } from '../model/text/phrases.da.ts';
import { longDate, MONTHS } from '../model/time/danish-date.ts';

const monthOf = (time: string): string => MONTHS[Number(time.slice(5, 7)) - 1] ?? '';
const isYear = (time: string): boolean => time.length === 4;
const isMonth = (time: string): boolean => time.length === 7;

/** `2024`, `marts 2024` or `14. marts 2024` */
function timeText(time: string): string {
  if (isYear(time)) return time;
  return isMonth(time) ? `${monthOf(time)}\u00a0${time.slice(0, 4)}` : longDate(time as IsoDate);
}

/** The titles of the register's pages; a time is `2024`, `2024-03` or `2024-03-14`, and null when there is nothing yet. */
export const registerTitles = {
  of: (time: string | null) => {
    if (time === null) return 'Beslutninger';
    return `Beslutninger ${isYear(time) || isMonth(time) ? 'i' : 'den'} ${timeText(time)}`;
  },
  description: (time: string | null, organisation: string) =>
    `Register over beslutninger i ${organisation}${time === null ? '' : `, ${timeText(time)}`}.`,
  /** A time as it is named below the one that holds it: `2024`, `Marts`, `14. marts`. */
  crumb: (time: string | null) => {
    if (time === null) return 'Beslutninger';
    if (isYear(time)) return time;
    return isMonth(time) ? capital(monthOf(time)) : `${Number(time.slice(8))}.\u00a0${monthOf(time)}`;
  },
};
