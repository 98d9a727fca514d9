import type { VNode } from 'preact';
import type { MeetingRef } from '../../../src/model/archive.ts';
import { longDate } from '../../../src/model/time/danish-date.ts';
import type { MeetingPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import { common, meeting } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

const words = (name: string, { date, sequence }: MeetingRef): string =>
  `${name}: ${longDate(date)}${sequence > 1 ? ` (${common.nthMeeting(sequence)})` : ''}`;

/** The ways to the forum's previous and next meeting; nothing when this is its only one. */
export function MeetingNeighbours({ site, page }: { site: SiteInfo; page: MeetingPageModel }): VNode | null {
  const { previous, next } = page;
  if (!previous && !next) return null;
  return (
    <nav class="naboer" aria-label={meeting.neighbours}>
      {previous ? (
        <Link site={site} to={previous.url} class="forrige">
          {words(meeting.previous, previous)}
        </Link>
      ) : null}
      {next ? (
        <Link site={site} to={next.url} class="naeste">
          {words(meeting.next, next)}
        </Link>
      ) : null}
    </nav>
  );
}
