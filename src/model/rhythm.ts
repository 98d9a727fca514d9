import type { ClockTime } from './brand.ts';

/** How a forum usually meets: days between, weekday (0 is Monday), and when; null for what varies. */
export interface Rhythm {
  readonly days: number;
  readonly weekday: number | null;
  readonly start: ClockTime | null;
}
