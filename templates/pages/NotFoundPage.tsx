import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { NotFoundPageModel } from '../../src/model/views/service-models.ts';
import { WaysIn } from '../parts/forum/WaysIn.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { SearchField } from '../parts/search/SearchField.tsx';
import { search } from '../words/text.da.ts';

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
