import type { VNode } from 'preact';
import { meetings, sager } from '../../src/model/text/phrases.da.ts';
import type { FrontPageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { ForumCards } from '../parts/forum/ForumCards.tsx';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Latest } from '../parts/meeting/Latest.tsx';
import { PlannedMeetings } from '../parts/meeting/PlannedMeetings.tsx';
import { FollowLink } from '../parts/page/FollowLink.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { SearchField } from '../parts/search/SearchField.tsx';
import { common, lists } from '../words/text.da.ts';

/** The front page: search, the latest meetings, and the ways in. */
export function FrontPage({ site, page }: { site: SiteInfo; page: FrontPageModel }): VNode {
  return (
    <Layout site={site} page={page} hasOwnSearch>
      <div class="indgang">
        <h1>{page.title}</h1>
        <SearchField site={site} id="q" isLarge />
        <p class="daekning">{lists.covers(page.covers)}</p>
      </div>
      <div class="forside">
        <section aria-labelledby="seneste" class="seneste">
          <h2 id="seneste">{lists.latest}</h2>
          <FollowLink site={site} feed="/feed.xml" name={common.theArchive} />
          <p class="nyt" data-nyt-antal hidden />
          {page.latest.length > 0 ? <Latest site={site} meetings={page.latest} /> : <p>{lists.noMeetings}</p>}
        </section>
        <div class="veje">
          <section aria-labelledby="kommende">
            <h2 id="kommende">{lists.planned}</h2>
            <PlannedMeetings site={site} meetings={page.planned} />
          </section>
          <section aria-labelledby="forummer">
            <h2 id="forummer">{common.forummer}</h2>
            <ForumCards site={site} forums={page.forums} />
          </section>
          {page.years.length > 0 ? <Years site={site} years={page.years} /> : null}
        </div>
      </div>
      {page.emner.length > 0 ? (
        <section aria-labelledby="emner" class="emneliste">
          <h2 id="emner">{lists.emner}</h2>
          <LinkList
            site={site}
            links={page.emner}
            class="optaelling spalter"
            count={({ count }) => sager(count)}
          />
        </section>
      ) : null}
    </Layout>
  );
}

/** The ways to each year's meetings. */
function Years({ site, years }: { site: SiteInfo; years: FrontPageModel['years'] }): VNode {
  return (
    <section aria-labelledby="aar">
      <h2 id="aar">{common.aar}</h2>
      <ul class="raekke">
        {years.map(({ text, url, count }) => (
          <li key={url}>
            <Link site={site} to={url} class="tag">
              {text} <span class="antal">{meetings(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
