import type { VNode } from 'preact';
import { weekdayDate } from '../../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { MeetingLine } from '../../../src/model/views/page-parts.ts';
import { lists, STATE } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** The meetings to come, the cancelled marked, and where a calendar can follow them. */
export function PlannedMeetings(props: { site: SiteInfo; meetings: readonly MeetingLine[] }): VNode {
  const { site, meetings } = props;
  return (
    <>
      {meetings.length > 0 ? (
        <ul class="optaelling under">
          {meetings.map(({ url, forum, date, status }) => (
            <li key={url}>
              <Link site={site} to={url}>
                {forum.navn}
              </Link>
              {status.state === 'aflyst' ? <span class="badge badge-error">{STATE.aflyst}</span> : null}
              <time class="antal" datetime={date}>
                {weekdayDate(date)}
              </time>
            </li>
          ))}
        </ul>
      ) : (
        <p class="antal">{lists.nonePlanned}</p>
      )}
      <p class="noter">
        <Link site={site} to="/kalender.ics">
          {lists.calendar}
        </Link>
      </p>
    </>
  );
}
