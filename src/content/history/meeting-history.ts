// What git knows of one meeting: its revisions, and of each what may be shown.
import type { Forum } from '../../model/config.ts';
import type {
  Difference,
  HistoryScope,
  MeetingHistory,
  Revision,
  RevisionType,
  ShownVersion,
} from '../../model/history.ts';
import type { MeetingKind, ParsedMeeting } from '../../model/parsed.ts';
import { copenhagenDate } from '../../model/time/copenhagen-time.ts';
import { closedSince } from './closed-since.ts';
import { afsnitKeys, changesBetween, type TextChange } from './compare.ts';
import { differenceOf } from './difference.ts';
import type { OldVersion } from './old-version.ts';
import { mayBeTold, type SaidNow } from './vanished.ts';
import type { FileVersion } from './versions.ts';

/** So many of a commit's digits are shown; the same number everywhere, so that a page is the same wherever it is built. */
const SHOWN_DIGITS = 10;

/** The commit and day of a version. */
const named = ({ commit, time }: FileVersion): ShownVersion => ({
  commit: commit.slice(0, SHOWN_DIGITS),
  date: copenhagenDate(time),
});

/** The version that a page shows; null where its file was changed since, or nobody knows when it was committed. */
export const shownVersion = (last: FileVersion | undefined, isDirty: boolean): ShownVersion | null =>
  last && !isDirty && !last.isOlder ? named(last) : null;

/** The history of a file that there was ever one version of. */
export function oneVersion(version: FileVersion, kind: MeetingKind, isDirty: boolean): MeetingHistory {
  const isTold = !version.isOlder && !version.isTechnical;
  const revisions: Revision[] = isTold ? [{ ...named(version), type: kind, changes: [] }] : [];
  const shown = shownVersion(version, isDirty);
  return { key: JSON.stringify([revisions, shown]), revisions, version: shown, texts: [], places: [] };
}

/** What is needed to tell of a meeting's versions. */
export interface Telling {
  readonly now: ParsedMeeting;
  readonly forums: readonly Forum[];
  readonly scope: HistoryScope;
  readonly version: ShownVersion | null;
}

/** Tells of a meeting's versions, which come oldest first. */
export function tellHistory(versions: readonly OldVersion[], telling: Telling): Omit<MeetingHistory, 'key'> {
  const lastHiding = versions.findLastIndex(({ version }) => version.hidesEarlier);
  const isOpen = (at: number): boolean =>
    telling.scope === 'forskelle' && at >= lastHiding && versions[at]?.isOpen === true;
  const said = saidNow(telling);
  const mayTell = closedSince(
    versions.map(({ meeting }) => meeting),
    telling.now,
  );
  const revisions: Revision[] = [];
  const texts: (readonly (Difference | null)[])[] = [];
  let before = -1;
  for (const [at, { version, meeting }] of versions.entries()) {
    // Nobody ever saw what could not be read.
    if (!meeting) continue;
    const old = versions[before]?.meeting ?? null;
    const changes = old && !version.isReinstated ? changesBetween(old, meeting) : [];
    const type = typeOf(version, old, meeting, changes);
    const isShown = isOpen(at) && isOpen(before);
    before = at;
    if (type === null || version.isOlder || version.isTechnical) continue;
    const own = type === 'rettelse' ? changes : [];
    revisions.push({ ...named(version), type, changes: own.map(({ change }) => change) });
    texts.push(
      own.map((change) =>
        isShown && mayTell(at, change) ? shownDifference(change, telling.now, said) : null,
      ),
    );
  }
  const places = versions.flatMap(({ version }) => version.movedFrom ?? []);
  return { revisions, texts, version: telling.version, places: [...new Set(places)] };
}

/** Null for a version that readers saw no difference in. */
function typeOf(
  { isReinstated }: FileVersion,
  old: ParsedMeeting | null,
  now: ParsedMeeting,
  changes: readonly TextChange[],
): RevisionType | null {
  if (isReinstated) return 'genindsat';
  if (!old || (old.kind === 'dagsorden' && now.kind === 'referat')) return now.kind;
  return changes.length > 0 || old.kind !== now.kind ? 'rettelse' : null;
}

function saidNow({ now, forums }: Telling): (text: string) => SaidNow {
  const names = forums.flatMap(({ navn, forkortelser }) => [navn, ...forkortelser]);
  const own = now.punkter.flatMap(({ titel, afsnit }) => [titel, ...afsnit.map(({ text }) => text)]);
  const words = new Set(
    [...names, ...own]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu),
  );
  return (text) => ({ text, words });
}

/** A difference both sides of which may be told beside what stands there now. */
function shownDifference(
  { before, after, at }: TextChange,
  now: ParsedMeeting,
  said: (text: string) => SaidNow,
): Difference | null {
  if (before === null || after === null || !at) return null;
  const punkt = now.punkter.find(({ nummer, lukket }) => nummer === at.nummer && !lukket);
  if (!punkt) return null;
  const text = at.afsnit === null ? punkt.titel : afsnitKeys(punkt).get(at.afsnit)?.text;
  if (text === undefined) return null;
  const plain = said(text.replace(/\s+/g, ' ').trim());
  return mayBeTold(before, plain) && mayBeTold(after, plain) ? differenceOf(before, after) : null;
}
