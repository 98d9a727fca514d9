import type { VNode } from 'preact';
import { meetings } from '../../src/model/text/phrases.da.ts';
import type { ForumPageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { Link } from '../parts/Link.tsx';
import { GroupedMeetings } from '../parts/meeting/GroupedMeetings.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { OngoingSager } from '../parts/sag/OngoingSager.tsx';
import { forum } from '../words/forum.da.ts';
import { common, lists } from '../words/text.da.ts';

/** One forum: what it is, how it meets, what it is at, and its meetings. */
export function ForumPage({ site, page }: { site: SiteInfo; page: ForumPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      {page.beskrivelse && page.year === null ? <p class="manchet">{page.beskrivelse}</p> : null}
      {page.rhythm ? <p>{forum.rhythm(page.rhythm)}</p> : null}
      <ForumNotes site={site} page={page} />
      <OngoingSager site={site} sager={page.ongoing} />
      {page.links.length > 1 ? (
        <nav class="aarsvalg" aria-label={forum.years}>
          <ul class="raekke">
            {page.links.map(({ text, url, count }) => (
              <li key={url}>
                {text === page.year ? (
                  <span class="tag" aria-current="page">
                    {text}
                  </span>
                ) : (
                  <Link site={site} to={url} class="tag">
                    {text} <span class="antal">{meetings(count)}</span>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {page.years.length > 0 ? (
        <GroupedMeetings site={site} groups={page.years} hasForum={false} />
      ) : (
        <p>{lists.noForumMeetings}</p>
      )}
    </Layout>
  );
}

function ForumNotes({ site, page }: { site: SiteInfo; page: ForumPageModel }): VNode {
  return (
    <p class="noter">
      {page.forkortelser.length > 0 ? (
        <span>
          {lists.abbreviated}
          {page.forkortelser.join(', ')}
        </span>
      ) : null}
      {page.feed ? (
        <Link site={site} to={page.feed}>
          {common.follow(page.breadcrumb[0]?.text ?? page.title)}
        </Link>
      ) : null}
      {page.year === null ? (
        <Link site={site} to={`${page.url}kalender.ics`}>
          {lists.calendar}
        </Link>
      ) : null}
    </p>
  );
}
