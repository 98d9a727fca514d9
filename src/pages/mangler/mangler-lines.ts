import type { Archive, Bilag, ForumMeetings, Meeting, Punkt } from '../../model/archive.ts';
import type { IsoDate } from '../../model/brand.ts';
import { compare } from '../../model/compare.ts';
import { REMOVED_BILAG } from '../../model/fjernelse.ts';
import { groupBy } from '../../model/group-by.ts';
import type {
  GapLine,
  MissingLine,
  PicturedBilag,
  PicturedLine,
  Rhythms,
  UnpublishedLine,
} from '../../model/views/mangler-models.ts';
import type { MeetingLine } from '../../model/views/page-parts.ts';
import { meetingLine } from '../meeting-line.ts';
import { punktLine } from '../punkt-line.ts';
import { gapsIn, hasRhythm } from './mangler-gaps.ts';

/** How many of the items that speak of one missing meeting are named. */
const MOST_FROM = 20;

/** The meetings that open items speak of but the archive lacks, newest first. */
export function missingLines({ missing, meetings, forums }: Archive): MissingLine[] {
  const byPath = new Map(meetings.map((meeting) => [meeting.path, meeting]));
  const found = missing.flatMap(({ target, forum, date, from }) => {
    const punkt = byPath.get(from.path)?.punkter.find(({ nummer }) => nummer === from.punkt);
    return punkt && !punkt.lukket ? [{ target, forum, date, punkt }] : [];
  });
  const newest = new Map(forums.map(({ forum, meetings: held }) => [forum.slug, held[0]?.date]));
  const groups = [...groupBy(found, ({ target }) => target).values()].flatMap((group): MissingLine[] => {
    const [{ forum, date } = { forum: null, date: null }] = group;
    if (!forum || !date) return [];
    const punkter = [...new Set(group.map(({ punkt }) => punkt))].sort(byMeeting);
    const latest = (newest.has(forum.slug) ? newest.get(forum.slug) : meetings.at(-1)?.date) ?? null;
    if (isToCome(date, punkter, latest)) return [];
    const from = punkter.slice(0, MOST_FROM).map(punktLine);
    return [{ date, forum, hasForum: newest.has(forum.slug), from, more: punkter.length - from.length }];
  });
  return groups.sort((a, b) => compare(b.date, a.date) || compare(a.forum.navn, b.forum.navn));
}

/** A meeting that is only looked forward to, later than the archive's own of that forum, may not have been held yet. */
const isToCome = (date: IsoDate, punkter: readonly Punkt[], latest: IsoDate | null): boolean =>
  (latest === null || date > latest) && punkter.every(({ meeting }) => meeting.date < date);

/** The minutes that no later ones in the archive approve, newest first; those of a forum's latest day could not be yet. */
export function unapprovedLines({ forums }: Archive): MeetingLine[] {
  const lines = forums.flatMap(({ meetings }) => {
    const held = meetings.filter(({ kind, status }) => kind === 'referat' && status.state !== 'aflyst');
    const latest = held[0]?.date;
    return held.filter(({ date, status }) => status.state === 'udkast' && date !== latest);
  });
  return lines.map(meetingLine).sort((a, b) => compare(b.date, a.date));
}

/** The attachments that open items name but that are not published, by meeting, newest first. */
export function unpublishedLines({ meetings }: Archive): UnpublishedLine[] {
  return meetings.toReversed().flatMap((meeting): UnpublishedLine[] => {
    const punkter = meeting.punkter.flatMap((punkt) => {
      const bilag = punkt.lukket ? [] : punkt.bilag.filter(isUnpublished);
      return bilag.length > 0 ? [{ punkt: punktLine(punkt), bilag: bilag.map(({ titel }) => titel) }] : [];
    });
    const count = punkter.reduce((sum, { bilag }) => sum + bilag.length, 0);
    return count > 0 ? [{ meeting: meetingLine(meeting), count, punkter }] : [];
  });
}

/** The attachments with pages that are pictures, by meeting, newest first; of closed items none is on the site. */
export function picturedLines({ meetings, pictured }: Archive): PicturedLine[] {
  if (pictured.length === 0) return [];
  const pagesOf = new Map(pictured.map(({ url, pages }) => [url, pages]));
  return meetings.toReversed().flatMap((meeting): PicturedLine[] => {
    const punkter = meeting.punkter.flatMap((punkt) => {
      const bilag = punkt.lukket ? [] : picturedOf(punkt, pagesOf);
      return bilag.length > 0 ? [{ punkt: punktLine(punkt), bilag }] : [];
    });
    const count = punkter.reduce((sum, { bilag }) => sum + bilag.length, 0);
    return count > 0 ? [{ meeting: meetingLine(meeting), count, punkter }] : [];
  });
}

/** Those that an item links to, each once; one that is not in its list of attachments is called by its file's name. */
function picturedOf(
  { bilag, links }: Punkt,
  pagesOf: ReadonlyMap<string, PicturedBilag['pages']>,
): PicturedBilag[] {
  const found = new Map<string, PicturedBilag>();
  const add = (titel: string, url: string | null): void => {
    const pages = url === null ? undefined : pagesOf.get(url);
    if (url !== null && pages !== undefined && !found.has(url)) found.set(url, { titel, url, pages });
  };
  for (const { titel, url } of bilag) add(titel, url);
  for (const url of links.flatMap(({ loose }) => loose))
    if (url !== null) add(decodeURIComponent(url.split('/').at(-1) ?? url), url);
  return [...found.values()];
}

/** What was taken down is not lacking. */
const isUnpublished = ({ url, titel }: Bilag): boolean => url === null && titel !== REMOVED_BILAG;

/** The unusually long times without a meeting, newest first. A cancelled meeting is known of, and ends one; so is one that was taken down. */
export function gapLines({ forums, tombstones }: Archive): GapLine[] {
  const lines = forums.flatMap(({ forum: { slug, navn }, meetings }) => {
    const firstOf = new Map<IsoDate, Meeting>(meetings.map((meeting) => [meeting.date, meeting]));
    const end = (date: IsoDate): GapLine['from'] => ({ url: firstOf.get(date)?.url ?? '', date });
    const removed = tombstones.flatMap(({ art, url }) =>
      art === 'moede' && url.startsWith(`/${slug}/`) ? [url.slice(slug.length + 2, slug.length + 12)] : [],
    );
    const gaps = gapsIn(meetings.map(({ date }) => date).reverse());
    const unknown = gaps.filter(({ from, to }) => !removed.some((date) => from < date && date < to));
    return unknown.map(
      ({ from, to, days, usual }): GapLine => ({
        ...{ forum: { slug, navn }, days, usual },
        ...{ from: end(from), to: end(to) },
      }),
    );
  });
  return lines.sort((a, b) => compare(b.from.date, a.from.date));
}

/** Which forums have meetings enough to be judged, and which do not. */
export function rhythms({ forums }: Archive): Rhythms {
  const isJudged = ({ meetings }: ForumMeetings): boolean => hasRhythm(meetings.map(({ date }) => date));
  return {
    judged: forums.filter(isJudged).length,
    unjudged: forums.filter((forum) => !isJudged(forum)).map(({ forum }) => forum.navn),
  };
}

/** The newest meeting first, and its items in their order. */
const byMeeting = (a: Punkt, b: Punkt): number =>
  compare(b.meeting.date, a.meeting.date) || compare(a.meeting.url, b.meeting.url) || a.nummer - b.nummer;
