// How a forum holds its meetings, read out of its last ones.
import type { ParsedMeeting, ParsedPunkt } from '../../src/model/parsed.ts';
import { isStanding } from '../../src/model/standing.ts';
import { DATE_PATTERN } from '../../src/parse/references/date-forms.ts';

/** Meetings of so many of the last are asked what comes again. */
const LAST = 4;
/** The sections of an item where a forum has no habit yet. */
const USUAL = ['Sagsfremstilling', 'Indstilling', 'Beslutning'];
const DATES = new RegExp(DATE_PATTERN, 'giu');

const OF_CASES: ReadonlySet<string> = new Set([
  'anledning',
  'baggrund',
  'resume',
  'sagsfremstilling',
  'indstilling',
]);
/** What comes after the cases, also where a meeting had none. */
const CLOSING =
  /^(?:evt|eventuelt|næste møde|bordet rundt|underskrift|digital underskrift|hvad skal kommunikeres|kommunikation)/iu;

/** An item that comes again at each meeting, and whether it comes before the cases or after them. */
export interface StandingItem {
  readonly punkt: ParsedPunkt;
  readonly isFirst: boolean;
}

/** The items that come again, in the order of the last meeting that had them; a closed one is never carried along. */
export function standingItems(history: readonly ParsedMeeting[]): StandingItem[] {
  const meetings = history.slice(-LAST);
  const last = meetings.at(-1);
  if (!last) return [];
  const often = (punkt: ParsedPunkt): boolean => {
    if (punkt.lukket) return false;
    const times = meetings.filter(({ punkter }) => punkter.some((one) => keyOf(one) === keyOf(punkt))).length;
    if (isStanding(punkt.kortTitel)) return times * 2 >= meetings.length;
    // A case may come twice; it has a number of its own, or is told of before it is decided.
    const isCase = punkt.sagsnumre.length > 0 || punkt.afsnit.some(({ kind }) => OF_CASES.has(kind));
    return times >= (isCase ? 3 : 2) && times * 4 >= meetings.length * 3;
  };
  const own = last.punkter.filter(often);
  // What the last meeting happened to lack, and the ones before it had.
  const lacking = meetings
    .slice(0, -1)
    .reverse()
    .flatMap(({ punkter }) => punkter.filter(often))
    .filter((punkt, at, all) => all.findIndex((one) => keyOf(one) === keyOf(punkt)) === at)
    .filter((punkt) => own.every((one) => keyOf(one) !== keyOf(punkt)));
  const at = (punkt: ParsedPunkt): boolean => {
    const home = [...meetings].reverse().find(({ punkter }) => punkter.includes(punkt)) ?? last;
    const before = home.punkter.slice(0, home.punkter.indexOf(punkt));
    return !CLOSING.test(punkt.kortTitel) && before.every((one) => often(one));
  };
  return [...own, ...lacking].map((punkt) => ({ punkt, isFirst: at(punkt) }));
}

/** What an item has in common with the same one at another meeting: its title without dates. */
const keyOf = ({ kortTitel }: Pick<ParsedPunkt, 'kortTitel'>): string =>
  kortTitel
    .toLowerCase()
    .replace(DATES, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The number that the next meeting's first item has: one more than the last where numbers run on, else 1. */
export function firstNumber(history: readonly ParsedMeeting[], date: string): number {
  const spans = history.flatMap(({ date: day, punkter }) => {
    const numbers = punkter.map(({ nummer }) => nummer);
    return numbers.length > 0 ? [{ day, first: Math.min(...numbers), end: Math.max(...numbers) }] : [];
  });
  const last = spans.at(-1);
  if (!last) return 1;
  const pairs = spans.slice(1).map((one, at) => [spans[at] ?? one, one] as const);
  const isSameYear = (one: string, other: string): boolean => yearOf(one) === yearOf(other);
  const runsOn = (ofNewYear: boolean): boolean =>
    pairs.some(
      ([before, after]) =>
        isSameYear(before.day, after.day) !== ofNewYear && after.first > 1 && after.first === before.end + 1,
    );
  const [before, after] = pairs.at(-1) ?? [];
  // «601, 602» and then «701»: each meeting has a round number of its own.
  if (before && after && isSameYear(after.day, date) && before.first % 100 === 1 && after.first % 100 === 1)
    if (before.first > 1 && after.first > before.end + 1) return after.first + (after.first - before.first);
  // A meeting of which the archive lacks the one before tells by its own numbers.
  const inYear = runsOn(false) || last.first > 1;
  return (isSameYear(last.day, date) ? inYear : runsOn(true)) ? last.end + 1 : 1;
}

const yearOf = (date: string): string => date.slice(0, 4);

/** The headings of an item's sections in the forum's usual order: those that at least every third case has. */
export function usualSections(
  history: readonly ParsedMeeting[],
  standing: readonly StandingItem[],
): string[] {
  const keys = new Set(standing.map(({ punkt }) => keyOf(punkt)));
  const cases = history
    .flatMap(({ punkter }) => punkter)
    .filter((punkt) => !punkt.lukket && !isStanding(punkt.kortTitel) && !keys.has(keyOf(punkt)))
    .map(({ afsnit }) => afsnit.filter(({ overskrift, date }) => overskrift !== null && date === null));
  const places = new Map<string, { heading: string; places: number[] }>();
  // A case's only section tells nothing of the order, where others have more.
  const several = cases.filter(({ length }) => length > 1);
  for (const sections of several.length > 0 ? several : cases)
    for (const [at, { kind, overskrift }] of sections.entries()) {
      const key = kind === 'andet' ? `andet ${overskrift?.toLowerCase()}` : kind;
      const known = places.get(key) ?? { heading: overskrift ?? '', places: [] };
      known.places.push(at / Math.max(1, sections.length - 1));
      places.set(key, known);
    }
  const usual = [...places.values()].filter((one) => one.places.length * 3 >= cases.length);
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const headings = usual
    .sort((one, other) => mean(one.places) - mean(other.places))
    .map(({ heading }) => heading);
  return headings.length > 0 ? headings : USUAL;
}

/** The times that a meeting usually has: its end only where it is always the same. */
export function usualTime(history: readonly ParsedMeeting[]): string | null {
  const held = history.filter(({ start }) => start !== null).slice(-3);
  const last = held.at(-1);
  if (!last) return null;
  const isSame =
    last.end !== null && held.every(({ start, end }) => start === last.start && end === last.end);
  return isSame ? `${last.start}-${last.end}` : last.start;
}
