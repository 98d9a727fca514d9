import type { VNode } from 'preact';
import type { SiteInfo, YearPageModel } from '../../src/model/page-models.ts';
import { meetings } from '../counts.da.ts';
import { GroupedMeetings } from '../parts/GroupedMeetings.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Link } from '../parts/Link.tsx';
import { lists } from '../text.da.ts';

/** All meetings of one year, by month. */
export function YearPage({ site, page }: { site: SiteInfo; page: YearPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{meetings(page.count)}</p>
      <GroupedMeetings site={site} groups={page.months} hasForum />
      <nav class="naboer" aria-label={lists.otherYears}>
        {page.previous ? (
          <Link site={site} to={page.previous.url} class="forrige">
            {lists.older(page.previous.text)}
          </Link>
        ) : null}
        {page.next ? (
          <Link site={site} to={page.next.url} class="naeste">
            {lists.newer(page.next.text)}
          </Link>
        ) : null}
      </nav>
    </Layout>
  );
}
