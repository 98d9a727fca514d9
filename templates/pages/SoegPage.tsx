import type { VNode } from 'preact';
import { SORTERINGER } from '../../src/model/search/search-query.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { SoegPageModel } from '../../src/model/views/service-models.ts';
import { WaysIn } from '../parts/forum/WaysIn.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { SearchFailure } from '../parts/search/SearchFailure.tsx';
import { SearchForm } from '../parts/search/SearchForm.tsx';
import { SearchSelect } from '../parts/search/SearchSelect.tsx';
import { SearchTips } from '../parts/search/SearchTips.tsx';
import { SORTERING_WORDS, searchForm } from '../words/soeg.da.ts';
import { search } from '../words/text.da.ts';

/** The search page; a script fills in the results. */
export function SoegPage({ site, page }: { site: SiteInfo; page: SoegPageModel }): VNode {
  const { years, emner, examples, isEmpty } = page;
  return (
    <Layout site={site} page={page} hasOwnSearch script="/assets/soeg.js">
      <h1>{page.title}</h1>
      <SearchForm site={site} page={page} />
      <noscript>
        <p>{search.noScript}</p>
        <WaysIn site={site} years={years} emner={emner} />
      </noscript>
      <section
        data-soegning
        data-tilstand="klar"
        data-base={site.base}
        data-tom={isEmpty ? '' : undefined}
        aria-label={search.results}
        class="soegning"
      >
        <SearchTips site={site} examples={examples} />
        <SearchFound />
        <SearchFailure site={site} years={years} emner={emner} />
      </section>
      <p class="kun-oplaest" role="status" data-oplaes />
    </Layout>
  );
}

/** The places of an answer's parts, and the order of its results. */
function SearchFound(): VNode {
  const orders = SORTERINGER.map((value) => ({ value, text: SORTERING_WORDS[value] }));
  return (
    <div class="fund" data-fund hidden>
      <div data-direkte-plads />
      <div class="soegehoved">
        <p class="fundtal" data-antal tabIndex={-1} />
        <div class="orden" data-orden hidden>
          <SearchSelect name="sortering" label={searchForm.sortering} choices={orders} form="soegeformular" />
          <label class="afkryds hver-for-sig">
            <input type="checkbox" name="vis" value="alle" form="soegeformular" />
            {searchForm.each}
          </label>
        </div>
      </div>
      <section class="fund-pr-aar" aria-label={searchForm.perYear} data-aar hidden>
        <ul />
      </section>
      <div data-noter />
      <ol data-resultater class="resultater" />
      <div data-naeste />
      <div class="under-resultater" data-under />
      <div data-moeder />
      <div class="tag-med" data-tag-med hidden />
    </div>
  );
}
