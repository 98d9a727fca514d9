import type { VNode } from 'preact';
import type { ManglerSection } from '../../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { Group } from '../../../src/model/views/page-parts.ts';
import { pageRanges } from '../../format.ts';
import { mangler } from '../../words/mangler.da.ts';
import { Link } from '../Link.tsx';
import { MeetingList } from '../meeting/MeetingList.tsx';
import { BilagByMeeting } from '../sag/BilagByMeeting.tsx';
import { GapList } from './GapList.tsx';
import { MissingList } from './MissingList.tsx';

/** The missing things of one kind, by year or forum; on a page of one year their headings come right under its title. */
export function ManglerGroups(props: { site: SiteInfo; section: ManglerSection; isPart: boolean }): VNode {
  const { site, section, isPart } = props;
  const grouped = <Line,>(groups: readonly Group<Line>[], list: (lines: readonly Line[]) => VNode): VNode => (
    <div class="mangelgrupper">
      {groups.map(({ heading, id, things }) => (
        <div key={id}>
          {isPart ? <h2 id={id}>{heading}</h2> : <h3 id={id}>{heading}</h3>}
          {list(things)}
        </div>
      ))}
    </div>
  );
  switch (section.kind) {
    case 'moeder':
      return grouped(section.groups, (lines) => <MissingList site={site} lines={lines} />);
    case 'godkendelser':
      return grouped(section.groups, (lines) => (
        <MeetingList site={site} meetings={lines} hasForum={false} />
      ));
    case 'bilag':
      return grouped(section.groups, (lines) => (
        <BilagByMeeting site={site} lines={lines} hasForum={!isPart} show={(titel) => titel} />
      ));
    case 'billedbilag':
      return grouped(section.groups, (lines) => (
        <BilagByMeeting
          site={site}
          lines={lines}
          hasForum={!isPart}
          show={({ titel, url, pages }) => (
            <>
              <Link site={site} to={url}>
                {titel}
              </Link>{' '}
              <span class="antal">{pages ? mangler.pages(pageRanges(pages)) : mangler.allPages}</span>
            </>
          )}
        />
      ));
    case 'mellemrum':
      return grouped(section.groups, (lines) => <GapList site={site} lines={lines} />);
  }
}
