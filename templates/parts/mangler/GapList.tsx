import type { VNode } from 'preact';
import { longDate } from '../../../src/model/time/danish-date.ts';
import type { GapLine } from '../../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { mangler } from '../../words/mangler.da.ts';
import { Link } from '../Link.tsx';

/** Unusually long times between two meetings of a forum, each in a sentence. */
export function GapList({ site, lines }: { site: SiteInfo; lines: readonly GapLine[] }): VNode {
  const meeting = ({ url, date }: GapLine['from']): VNode => (
    <Link site={site} to={url}>
      <time datetime={date}>{longDate(date)}</time>
    </Link>
  );
  return (
    <ul class="mangelliste">
      {lines.map(({ from, to, days, usual }) => (
        <li key={from.url}>
          {mangler.between}
          {meeting(from)}
          {mangler.and}
          {meeting(to)}
          {mangler.noMeetings(days, usual)}
        </li>
      ))}
    </ul>
  );
}
