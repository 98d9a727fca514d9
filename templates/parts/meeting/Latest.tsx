import type { VNode } from 'preact';
import { weekdayDate } from '../../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { LatestMeeting } from '../../../src/model/views/page-parts.ts';
import { common, lists } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { UdfaldMark } from '../punkt/UdfaldMark.tsx';
import { StatusMark } from './StatusMark.tsx';

/** The latest meetings, each with the items that tell most of it. */
export function Latest({ site, meetings }: { site: SiteInfo; meetings: readonly LatestMeeting[] }): VNode {
  return (
    <ol class="seneste-moeder" data-seneste>
      {meetings.map((meeting) => (
        <li key={meeting.url} data-noegle={`${meeting.url}|${meeting.kind}|${meeting.status.state ?? ''}`}>
          <h3>
            <Link site={site} to={meeting.url}>
              {`${meeting.forum.navn}, `}
              <time datetime={meeting.date}>{weekdayDate(meeting.date)}</time>
              {meeting.sequence > 1 ? ` (${common.nthMeeting(meeting.sequence)})` : ''}
            </Link>
          </h3>
          <p class="maerker">
            <span class="badge badge-info" data-nyt hidden>
              {lists.isNew}
            </span>
            <StatusMark kind={meeting.kind} status={meeting.status} />
          </p>
          {meeting.telling.length > 0 ? (
            <ul class="smagsproever">
              {meeting.telling.map(({ text, url, udfald }) => (
                <li key={url}>
                  <Link site={site} to={url}>
                    {text}
                  </Link>{' '}
                  <UdfaldMark udfald={udfald} />
                </li>
              ))}
              {meeting.more > 0 ? <li class="antal">{lists.more(meeting.more)}</li> : null}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
