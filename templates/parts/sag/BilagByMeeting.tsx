import type { ComponentChildren, VNode } from 'preact';
import { weekdayDate } from '../../../src/model/time/danish-date.ts';
import type { BilagLine } from '../../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { MANGLER } from '../../words/mangler.da.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** Attachments that lack something, by meeting and item; `show` gives what is told of one. */
export function BilagByMeeting<Shown>(props: {
  site: SiteInfo;
  lines: readonly BilagLine<Shown>[];
  hasForum: boolean;
  show: (bilag: Shown) => ComponentChildren;
}): VNode {
  const { site, lines, hasForum, show } = props;
  return (
    <ul class="mangelliste">
      {lines.map(({ meeting, count, punkter }) => (
        <li key={meeting.url}>
          <Link site={site} to={meeting.url}>
            {hasForum ? `${meeting.forum.navn}, ` : ''}
            <time datetime={meeting.date}>{weekdayDate(meeting.date)}</time>
            {meeting.sequence > 1 ? ` (${common.nthMeeting(meeting.sequence)})` : ''}
          </Link>{' '}
          <span class="antal">{MANGLER.bilag.count(count)}</span>
          <ul>
            {punkter.map(({ punkt, bilag }) => (
              <li key={punkt.url}>
                <Link site={site} to={punkt.url}>
                  {common.punktTitle(punkt.nummer, punkt.titel)}
                </Link>
                <ul>
                  {bilag.map((one, index) => (
                    <li key={index}>{show(one)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
