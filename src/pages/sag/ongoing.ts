import type { Archive, PunktRef, Sag } from '../../model/archive.ts';
import type { ForumSlug } from '../../model/brand.ts';
import { heldMeetings, isHeld } from '../../model/held.ts';
import type { Udfald } from '../../model/parsed.ts';
import type { SagStand } from '../../model/views/page-parts.ts';
import { daysBetween } from '../forum-rhythm.ts';
import { sagTitle } from './sag-page.ts';
import { sagStand } from './treatments.ts';

/** A case not heard of for longer than this is at rest. */
const DAYS = 365;
const MOST = 12;

/** Each forum's cases that the latest treatment at a held meeting did not end, the most recently treated first. */
export function ongoingSager({ sager, meetings }: Archive): ReadonlyMap<ForumSlug, readonly SagStand[]> {
  const newest = heldMeetings(meetings).at(-1)?.date;
  const byForum = new Map<ForumSlug, SagStand[]>();
  for (const sag of sager) {
    const treated = openTreatments(sag);
    const latest = treated.at(-1);
    if (!newest || !latest || isEnded(latest) || daysBetween(latest.meeting.date, newest) > DAYS) continue;
    const line = sagStand(sagTitle(sag), sag.url, latest);
    for (const slug of new Set(treated.map(({ meeting }) => meeting.forum.slug)))
      byForum.set(slug, [...(byForum.get(slug) ?? []), line]);
  }
  for (const [slug, lines] of byForum)
    byForum.set(slug, lines.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, MOST));
  return byForum;
}

const openTreatments = ({ events }: Sag): PunktRef[] =>
  events.flatMap((event) =>
    event.type === 'behandling' && !event.standing && !event.punkt.lukket && isHeld(event.punkt.meeting)
      ? [event.punkt]
      : [],
  );

/** A postponement, a return or a recommendation to another forum is not the end; nor is what was approved in part. */
const ENDING: ReadonlySet<Udfald | null> = new Set([
  'godkendt',
  'afvist',
  'taget-til-efterretning',
  'bortfaldet',
]);
const isEnded = ({ udfald }: PunktRef): boolean => ENDING.has(udfald);
