import type { ClockTime } from './brand.ts';

/** Whether one was there: the whole meeting, a part of it, or not. */
export type Presence = (typeof PRESENCES)[number];
/** How one may have been there. */
export const PRESENCES = ['hele', 'del', 'ikke'] as const;

/** Items from one number to another; null for what has no beginning or no end. */
export interface ItemRange {
  readonly fra: number | null;
  readonly til: number | null;
}

/** The part of a meeting that one was there for, as far as it is told. */
export interface MeetingPart {
  readonly punkter: readonly ItemRange[];
  /** Items that one was not there for. */
  readonly undtagen: readonly ItemRange[];
  readonly fra: ClockTime | null;
  readonly til: ClockTime | null;
}

/** One who was called to a meeting, or several told of together, out of a line of `deltagere` or `afbud`. */
export interface Fremmoedt {
  /** What of the line is about them, as written. */
  readonly tekst: string;
  /** Null where a line tells of an office or a number alone. */
  readonly navn: string | null;
  /** How many they are: 1 for a person, null where nobody says. */
  readonly antal: number | null;
  readonly roller: readonly string[];
  readonly liste: string | null;
  readonly tilstede: Presence;
  readonly del: MeetingPart | null;
  /** Whose place a substitute took. */
  readonly stedfortraederFor: string | null;
}
