import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { href } from '../../href.ts';
import { common, search } from '../../words/text.da.ts';

/** A search field that leads to the search page, with or without scripts, which make it suggest pages. A large one shows its label. */
export function SearchField({
  site,
  id,
  isLarge = false,
}: {
  site: SiteInfo;
  id: string;
  isLarge?: boolean;
}): VNode {
  return (
    <search class={isLarge ? 'soegefelt stort' : 'soegefelt'}>
      <form action={href(site, '/soeg/')} method="get" data-forslag data-base={site.base}>
        <label for={id} class={isLarge ? 'form-label' : 'kun-oplaest'}>
          {common.searchLabel}
        </label>
        <span class="search">
          <input class="form-input" type="search" id={id} name="q" autocomplete="off" />
          <button class="button button-search" type="submit">
            {search.submit}
          </button>
        </span>
      </form>
    </search>
  );
}
