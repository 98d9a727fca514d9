import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { OversigtPageModel, OverviewGroup } from '../../src/model/service-models.ts';
import { behandlinger, meetings, sager } from '../counts.da.ts';
import { overview } from '../oversigt.da.ts';
import { Layout } from '../parts/Layout.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { SearchField } from '../parts/SearchField.tsx';

function counter(noun: OverviewGroup['noun']): (count: number) => string {
  if (noun === 'moeder') return meetings;
  return noun === 'sager' ? sager : behandlinger;
}

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
      {page.groups.map(({ heading, links, noun }) => (
        <>
          {heading === null ? null : <h2>{heading}</h2>}
          <LinkList
            site={site}
            links={links}
            class="optaelling"
            count={({ count }) => counter(noun)(count)}
          />
        </>
      ))}
    </Layout>
  );
}
