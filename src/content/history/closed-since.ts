// Old words of a meeting of which an item was closed afterwards: what belongs to that item, under whatever number and in
// whatever words, must stay away, and what plainly does not may be told.
import type { ParsedMeeting, ParsedPunkt } from '../../model/parsed.ts';
import { afsnitKeys, type TextChange } from './compare.ts';

/** A step in which an item was closed that was open before it. */
interface Closing {
  /** The place of the version that closed it; behind the last one for what is not committed yet. */
  readonly at: number;
  readonly old: ParsedMeeting;
  readonly now: ParsedMeeting;
  readonly closed: ReadonlySet<number>;
}

/** Tells whether a change that a version made, by its place, may be told for all that was closed in it or after it. */
export type MayTell = (at: number, change: TextChange) => boolean;

/** Looks at a meeting's versions, oldest first, and at what it is now; null stands for a version that nobody could read. */
export function closedSince(versions: readonly (ParsedMeeting | null)[], now: ParsedMeeting): MayTell {
  const closings = closingsOf([...versions, now]);
  if (closings.length === 0) return () => true;
  const withheld = withheldBy(closings, versions);
  return (at, { before, after, at: place }) => {
    const later = closings.filter((closing) => closing.at >= at);
    if (later.length === 0) return true;
    const meeting = versions[at];
    if (!meeting || !place || later.some((closing) => closing.at === at)) return false;
    const isApart = later.every(
      ({ old, now: then, closed }) =>
        numbersOf(meeting) === numbersOf(old) &&
        numbersOf(old) === numbersOf(then) &&
        !closed.has(place.nummer) &&
        textAt(old, place) === textAt(then, place),
    );
    const said = marksIn(textAt(now, place) ?? '');
    const gone = [...marksIn(`${before} ${after}`)].filter((mark) => !said.has(mark));
    return isApart && !gone.some((mark) => withheld.has(mark));
  };
}

function closingsOf(versions: readonly (ParsedMeeting | null)[]): Closing[] {
  let old: ParsedMeeting | null = null;
  const found: Closing[] = [];
  for (const [at, now] of versions.entries()) {
    if (!now) continue;
    const before = closedIn(old);
    const closed = new Set([...closedIn(now)].filter((nummer) => !before.has(nummer)));
    if (old && closed.size > 0) found.push({ at, old, now, closed });
    old = now;
  }
  return found;
}

const closedIn = (meeting: ParsedMeeting | null): Set<number> =>
  new Set(meeting?.punkter.flatMap(({ lukket, nummer }) => (lukket ? [nummer] : [])));

/** The numbers of a meeting's items: where they change, nobody can follow an item by its own. */
const numbersOf = ({ punkter }: ParsedMeeting): string => punkter.map(({ nummer }) => nummer).join(' ');

const allOf = ({ titel, afsnit }: ParsedPunkt): string =>
  [titel, ...afsnit.map(({ text }) => text)].join(' ');

function textAt(
  meeting: ParsedMeeting,
  { nummer, afsnit }: NonNullable<TextChange['at']>,
): string | undefined {
  const punkt = meeting.punkter.find((one) => one.nummer === nummer);
  if (!punkt || afsnit === null) return punkt?.titel;
  return afsnitKeys(punkt).get(afsnit)?.text;
}

/** What closed items said while they were open. */
function withheldBy(closings: readonly Closing[], versions: readonly (ParsedMeeting | null)[]): Set<string> {
  const closed = new Set(closings.flatMap((closing) => [...closing.closed]));
  const texts = versions.flatMap((meeting) =>
    (meeting?.punkter ?? []).flatMap((punkt) =>
      closed.has(punkt.nummer) && !punkt.lukket ? [allOf(punkt)] : [],
    ),
  );
  return marksIn(texts.join(' '));
}

/** Words by how they begin, whatever their ending, and every figure. */
const marksIn = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 3 || /\d/.test(word))
      .map((word) => (/\d/.test(word) ? word : word.slice(0, 4))),
  );
