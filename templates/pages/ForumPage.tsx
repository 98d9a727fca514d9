import type { VNode } from 'preact';
import type { ForumPageModel, SiteInfo } from '../../src/model/page-models.ts';
import { GroupedMeetings } from '../parts/GroupedMeetings.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Link } from '../parts/Link.tsx';
import { common, lists } from '../text.da.ts';

/** One forum with all its meetings. */
export function ForumPage({ site, page }: { site: SiteInfo; page: ForumPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      {page.beskrivelse ? <p class="manchet">{page.beskrivelse}</p> : null}
      <p class="noter">
        {page.forkortelser.length > 0 ? (
          <span>
            {lists.abbreviated}
            {page.forkortelser.join(', ')}
          </span>
        ) : null}
        {page.feed ? (
          <Link site={site} to={page.feed}>
            {common.feedOf(page.title)}
          </Link>
        ) : null}
      </p>
      {page.years.length > 0 ? (
        <GroupedMeetings site={site} groups={page.years} hasForum={false} />
      ) : (
        <p>{lists.noForumMeetings}</p>
      )}
    </Layout>
  );
}
