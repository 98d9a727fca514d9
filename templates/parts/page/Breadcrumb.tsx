import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink } from '../../../src/model/views/page-parts.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** The way from the front page to this one; nothing on the front page. */
export function Breadcrumb({ site, links }: { site: SiteInfo; links: readonly PageLink[] }): VNode | null {
  if (links.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={common.breadcrumb}>
      <ol class="breadcrumbs__list">
        <li class="breadcrumbs__list-item">
          <Link site={site} to="/" class="breadcrumbs__link">
            {common.front}
          </Link>
        </li>
        {links.map(({ text, url }, index) => (
          <li key={url} class="breadcrumbs__list-item">
            {index === links.length - 1 ? (
              <span aria-current="page">{text}</span>
            ) : (
              <Link site={site} to={url} class="breadcrumbs__link">
                {text}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
