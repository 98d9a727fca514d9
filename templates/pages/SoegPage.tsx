import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { SoegPageModel } from '../../src/model/service-models.ts';
import { Layout } from '../parts/Layout.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import { WaysIn } from '../parts/WaysIn.tsx';
import { search } from '../text.da.ts';

/** The search page; a script fills in the results. */
export function SoegPage({ site, page }: { site: SiteInfo; page: SoegPageModel }): VNode {
  return (
    <Layout site={site} page={page} hasOwnSearch script="/assets/soeg.js">
      <h1>{page.title}</h1>
      <SearchForm site={site} years={page.years} />
      <noscript>
        <p>{search.noScript}</p>
        <WaysIn site={site} years={page.years} emner={page.emner} />
      </noscript>
      <section
        data-soegning
        data-tilstand="klar"
        data-base={site.base}
        data-tom={page.isEmpty ? '' : undefined}
        aria-label={search.results}
        class="soegning"
      >
        <p data-antal aria-live="polite" />
        <ol data-resultater class="resultater" />
      </section>
    </Layout>
  );
}
