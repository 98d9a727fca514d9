import type { VNode } from 'preact';
import { beslutninger } from '../../src/model/text/phrases.da.ts';
import type { BeslutningerPageModel, SiteInfo } from '../../src/model/views/page-models.ts';
import { BeslutningList } from '../parts/BeslutningList.tsx';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { PartLinks } from '../parts/page/PartLinks.tsx';
import { YearLinks } from '../parts/page/YearLinks.tsx';
import { RegisterFilter } from '../parts/RegisterFilter.tsx';
import { register } from '../words/register.da.ts';

/** The register of decisions: the whole of it, a year or a part of one; of a parted year only its parts. */
export function BeslutningerPage({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode {
  const isParted = page.count > 0 && page.lines.length === 0;
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">
        {page.count > 0 ? register.count(page.count) : register.none}
        {isParted ? ` ${register.parted}` : ''}
      </p>
      {page.whole ? (
        <RegisterFilter site={site} whole={page.whole} />
      ) : (
        <YearLinks site={site} years={page.years} current={page.year} />
      )}
      {isParted ? (
        <LinkList
          site={site}
          links={page.parts}
          class="optaelling"
          count={({ count }) => beslutninger(count)}
        />
      ) : (
        <PartLinks site={site} page={page} />
      )}
      {page.span ? (
        <p class="noter kun-script">
          <Link site={site} to={`/beslutninger/?fra=${page.span.fra}&til=${page.span.til}`}>
            {register.narrow}
          </Link>
        </p>
      ) : null}
      {page.count > 0 ? <Take site={site} page={page} /> : null}
      {page.lines.length > 0 ? <BeslutningList site={site} lines={page.lines} /> : null}
      {page.whole ? <Beneath site={site} page={page} /> : null}
    </Layout>
  );
}

/** What can be taken along, at the top of what it holds: the decisions as a spreadsheet, and the feed of new ones. */
function Take({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode {
  return (
    <p class="noter hentes" data-hent>
      {page.year === null ? null : (
        <Link site={site} to={`/data/beslutninger/${page.year}.csv`}>
          {register.csvOf(page.year)}
        </Link>
      )}
      <Link site={site} to="/data/beslutninger.csv">
        {register.csv}
      </Link>
      {page.feed ? (
        <Link site={site} to={page.feed}>
          {register.feed}
        </Link>
      ) : null}
    </p>
  );
}

/** What stands below the newest decisions: the way to the next ones where there is a script, and to each year's anyway. */
function Beneath({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode {
  return (
    <>
      <nav class="kun-script" aria-label={register.pages} data-sider />
      <h2>{register.byYear}</h2>
      <LinkList
        site={site}
        links={page.years}
        class="optaelling"
        count={({ count }) => beslutninger(count)}
      />
    </>
  );
}
