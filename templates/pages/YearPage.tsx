import type { VNode } from 'preact';
import { meetings } from '../../src/model/text/phrases.da.ts';
import type { SiteInfo, YearPageModel } from '../../src/model/views/page-models.ts';
import { Link } from '../parts/Link.tsx';
import { GroupedMeetings } from '../parts/meeting/GroupedMeetings.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { lists } from '../words/text.da.ts';

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
