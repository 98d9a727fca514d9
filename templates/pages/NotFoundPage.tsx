import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { NotFoundPageModel } from '../../src/model/service-models.ts';
import { Layout } from '../parts/Layout.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { WaysIn } from '../parts/WaysIn.tsx';
import { search } from '../text.da.ts';

/** What one sees at an address that leads nowhere. */
export function NotFoundPage({ site, page }: { site: SiteInfo; page: NotFoundPageModel }): VNode {
  return (
    <Layout site={site} page={page} hasOwnSearch>
      <h1>{page.title}</h1>
      <p class="manchet">{search.missing}</p>
      <p>{search.tryThese}</p>
      <SearchField site={site} id="q" isLarge />
      <WaysIn site={site} years={page.years} />
    </Layout>
  );
}
