import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { PageLink } from '../../src/model/page-parts.ts';
import { href } from '../href.ts';
import { search } from '../text.da.ts';

/** The search with its filters; a plain form whose fields the search script reads. */
export function SearchForm({ site, years }: { site: SiteInfo; years: readonly PageLink[] }): VNode {
  return (
    <search>
      <form class="soegeformular" data-soegeformular action={href(site, '/soeg/')} method="get">
        <p class="bred">
          <label class="form-label" for="q">
            {search.query}
          </label>
          <span class="search">
            <input class="form-input" type="search" id="q" name="q" autocomplete="off" />
            <button class="button button-search" type="submit">
              {search.submit}
            </button>
          </span>
        </p>
        <p>
          <label class="form-label" for="forum">
            {search.forum}
          </label>
          <select class="form-select" id="forum" name="forum">
            <option value="">{search.allForums}</option>
            {site.forums.map(({ slug, text }) => (
              <option key={slug} value={slug}>
                {text}
              </option>
            ))}
          </select>
        </p>
        <YearSelect name="fra" label={search.from} years={years} />
        <YearSelect name="til" label={search.to} years={years} />
      </form>
    </search>
  );
}

function YearSelect(props: { name: string; label: string; years: readonly PageLink[] }): VNode {
  return (
    <p>
      <label class="form-label" for={props.name}>
        {props.label}
      </label>
      <select class="form-select" id={props.name} name={props.name}>
        <option value="">{search.anyYear}</option>
        {props.years.map(({ text }) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
