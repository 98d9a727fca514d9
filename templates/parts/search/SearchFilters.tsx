import type { VNode } from 'preact';
import type { Udfald } from '../../../src/model/parsed.ts';
import { DELE } from '../../../src/model/search/search-query.ts';
import { UDFALD_WORDS } from '../../../src/model/udfald-words.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { SoegPageModel } from '../../../src/model/views/service-models.ts';
import { DEL_WORDS, searchForm } from '../../words/soeg.da.ts';
import { type SearchChoice, SearchSelect } from './SearchSelect.tsx';

/** What the search can be narrowed by. The script adds how many results each choice has, and the cases. */
export function SearchFilters({ site, page }: { site: SiteInfo; page: SoegPageModel }): VNode {
  const forums = site.forums.map(({ slug, text }) => ({ value: slug, text }));
  const years = page.years.map(({ text }) => ({ value: text, text }));
  const emner = page.emner.map(({ hovedgruppe, text }) => ({ value: hovedgruppe, text }));
  const parts = DELE.map((value) => ({ value, text: DEL_WORDS[value] }));
  return (
    <details class="filtre" data-filtre>
      <summary>{searchForm.filters}</summary>
      <div class="filterrude">
        <SearchSelect name="forum" label={searchForm.forum} all={searchForm.allForums} choices={forums} />
        <SearchSelect name="fra" label={searchForm.from} all={searchForm.anyYear} choices={years} />
        <SearchSelect name="til" label={searchForm.to} all={searchForm.anyYear} choices={years} />
        <SearchSelect name="del" label={searchForm.del} choices={parts} />
        <SearchSelect name="udfald" label={searchForm.udfald} all={searchForm.allUdfald} choices={OUTCOMES} />
        <SearchSelect name="sag" label={searchForm.sag} all={searchForm.allSager} choices={[]} />
        <SearchSelect name="emne" label={searchForm.emne} all={searchForm.allEmner} choices={emner} />
      </div>
    </details>
  );
}

const OUTCOMES: readonly SearchChoice[] = (Object.keys(UDFALD_WORDS) as Udfald[]).map((value) => ({
  value,
  text: UDFALD_WORDS[value] ?? searchForm.otherUdfald,
}));
