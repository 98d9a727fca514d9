import type { VNode } from 'preact';
import type { BeslutningerPageModel, SiteInfo } from '../../src/model/page-models.ts';
import { BeslutningTable } from '../parts/BeslutningTable.tsx';
import { Layout } from '../parts/Layout.tsx';
import { YearLinks } from '../parts/YearLinks.tsx';
import { register } from '../text.da.ts';

/** The register of one year's decisions. */
export function BeslutningerPage({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{page.lines.length > 0 ? register.count(page.lines.length) : register.none}</p>
      <YearLinks site={site} years={page.years} current={page.year} />
      {page.year === null ? null : <BeslutningTable site={site} year={page.year} lines={page.lines} />}
    </Layout>
  );
}
