import type { VNode } from 'preact';
import { punkter } from '../../../src/model/text/phrases.da.ts';
import { weekdayDate } from '../../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { MeetingLine } from '../../../src/model/views/page-parts.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { StatusMark } from './StatusMark.tsx';

/** Meetings one a line. Where the forum goes without saying, the date is the link. */
export function MeetingList(props: {
  site: SiteInfo;
  meetings: readonly MeetingLine[];
  hasForum: boolean;
}): VNode {
  const { site, meetings, hasForum } = props;
  return (
    <ul class="moedeliste">
      {meetings.map((meeting) => (
        <li key={meeting.url}>
          <Link site={site} to={meeting.url}>
            {hasForum ? `${meeting.forum.navn}, ` : ''}
            <time datetime={meeting.date}>{weekdayDate(meeting.date)}</time>
            {meeting.sequence > 1 ? ` (${common.nthMeeting(meeting.sequence)})` : ''}
          </Link>
          {meeting.count > 0 ? <span class="antal">{punkter(meeting.count)}</span> : null}
          <StatusMark kind={meeting.kind} status={meeting.status} />
        </li>
      ))}
    </ul>
  );
}
