import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { SoegPageModel } from '../../../src/model/views/service-models.ts';
import { href } from '../../href.ts';
import { searchForm } from '../../words/soeg.da.ts';
import { search } from '../../words/text.da.ts';
import { SearchFilters } from './SearchFilters.tsx';

/** The search with its filters; a plain form whose fields the search script reads. */
export function SearchForm({ site, page }: { site: SiteInfo; page: SoegPageModel }): VNode {
  return (
    <search class="soegefelt stort helt">
      <form
        id="soegeformular"
        class="soegeformular"
        data-soegeformular
        action={href(site, '/soeg/')}
        method="get"
        autocomplete="off"
      >
        <label class="form-label" for="q">
          {searchForm.query}
        </label>
        <span class="search">
          <input class="form-input" type="search" id="q" name="q" autocomplete="off" enterkeyhint="search" />
          <button class="button button-search" type="submit">
            {search.submit}
          </button>
        </span>
        <SearchFilters site={site} page={page} />
      </form>
      <section class="valgte-filtre" aria-label={searchForm.chosen} data-valgte hidden>
        <ul />
        <button type="button" class="ryd" data-ryd>
          {searchForm.clear}
        </button>
      </section>
    </search>
  );
}
