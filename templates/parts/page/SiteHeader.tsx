import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { href } from '../../href.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { SearchField } from '../search/SearchField.tsx';

const YEARS = '/aar/';
const MENU = [
  ['/#forummer', common.forummer],
  [YEARS, common.aar],
  ['/beslutninger/', common.beslutninger],
  ['/soeg/', common.soeg],
  ['/om/', common.om],
] as const;

/** The top of every page: whose archive it is, where to go, and a search field. */
export function SiteHeader({
  site,
  url,
  hasSearch,
}: {
  site: SiteInfo;
  url: string;
  hasSearch: boolean;
}): VNode {
  return (
    <header class="sidehoved">
      <div class="ramme">
        <Link site={site} to="/" class="sidenavn">
          {site.logo ? <img src={href(site, site.logo as `/${string}`)} alt="" height={40} /> : null}
          <span>{site.titel}</span>
        </Link>
        <nav aria-label={common.menu}>
          <ul class="menu">
            {MENU.filter(([to]) => to !== YEARS || site.hasYears).map(([to, text]) => (
              <li key={to}>
                <a href={href(site, to)} aria-current={to === url ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {hasSearch ? <SearchField site={site} id="sidehoved-q" /> : null}
      </div>
    </header>
  );
}
