import type { VNode } from 'preact';
import type { FrontPageModel, SiteInfo } from '../../src/model/page-models.ts';
import { meetings, sager } from '../counts.da.ts';
import { Latest } from '../parts/Latest.tsx';
import { Layout } from '../parts/Layout.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { common, lists } from '../text.da.ts';

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
          <p data-nyt-antal hidden />
          {page.latest.length > 0 ? <Latest site={site} meetings={page.latest} /> : <p>{lists.noMeetings}</p>}
        </section>
        <div class="veje">
          <section aria-labelledby="forummer">
            <h2 id="forummer">{common.forummer}</h2>
            <LinkList
              site={site}
              links={page.forums}
              class="optaelling under"
              count={({ count, last }) =>
                last ? `${meetings(count)}, ${lists.lastMeeting(last)}` : meetings(count)
              }
            />
          </section>
          <section aria-labelledby="aar">
            <h2 id="aar">{common.aar}</h2>
            <LinkList
              site={site}
              links={page.years}
              class="optaelling"
              count={({ count }) => meetings(count)}
            />
          </section>
          {page.emner.length > 0 ? (
            <section aria-labelledby="emner">
              <h2 id="emner">{lists.emner}</h2>
              <LinkList
                site={site}
                links={page.emner}
                class="optaelling"
                count={({ count }) => sager(count)}
              />
            </section>
          ) : null}
        </div>
      </div>
    </Layout>
  );
}
