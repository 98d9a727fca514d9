import type { VNode } from 'preact';
import { meetings, sager } from '../../src/model/text/phrases.da.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { OversigtPageModel } from '../../src/model/views/service-models.ts';
import { LinkList } from '../parts/LinkList.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { SagStande } from '../parts/sag/SagStande.tsx';
import { SearchField } from '../parts/search/SearchField.tsx';
import { overview } from '../words/oversigt.da.ts';

/** All years, subjects or cases, or the newest of them. */
export function OversigtPage({ site, page }: { site: SiteInfo; page: OversigtPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{page.intro}</p>
      {page.hasMore ? (
        <>
          <p>{overview.more}</p>
          <SearchField site={site} id="q-oversigt" isLarge />
        </>
      ) : null}
      {page.sager.length > 0 ? (
        <>
          <h2>{overview.newest}</h2>
          <SagStande site={site} sager={page.sager} />
        </>
      ) : null}
      {page.groups.map(({ heading, links, noun }) => (
        <>
          {heading === null ? null : <h2>{heading}</h2>}
          <LinkList
            site={site}
            links={links}
            class="optaelling"
            count={({ count }) => (noun === 'moeder' ? meetings : sager)(count)}
          />
        </>
      ))}
      {page.others.length > 0 ? <h2>{overview.others}</h2> : null}
      {page.others.length > 0 ? <LinkList site={site} links={page.others} /> : null}
    </Layout>
  );
}
