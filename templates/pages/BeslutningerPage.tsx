import type { VNode } from 'preact';
import type { BeslutningerPageModel, SiteInfo } from '../../src/model/page-models.ts';
import { beslutninger } from '../counts.da.ts';
import { BeslutningTable } from '../parts/BeslutningTable.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { PartLinks } from '../parts/PartLinks.tsx';
import { RegisterFilter } from '../parts/RegisterFilter.tsx';
import { YearLinks } from '../parts/YearLinks.tsx';
import { register } from '../register.da.ts';

/** The register of decisions of a year, or of a part of one; of a parted year only its parts. */
export function BeslutningerPage({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode {
  const isParted = page.count > 0 && page.lines.length === 0;
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">
        {page.count > 0 ? register.count(page.count) : register.none}
        {isParted ? ` ${register.parted}` : ''}
      </p>
      <YearLinks site={site} years={page.years} current={page.year} />
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
      {page.lines.length > 0 ? <RegisterFilter forums={page.forums} udfald={page.udfald} /> : null}
      {page.lines.length > 0 ? <BeslutningTable site={site} caption={page.title} lines={page.lines} /> : null}
      {page.count > 0 ? (
        <p class="noter">
          {page.year === null ? null : (
            <Link site={site} to={`/data/beslutninger/${page.year}.csv`}>
              {register.csvOf(page.year)}
            </Link>
          )}
          <Link site={site} to="/data/beslutninger.csv">
            {register.csv}
          </Link>
        </p>
      ) : null}
    </Layout>
  );
}
