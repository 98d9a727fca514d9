import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink } from '../../../src/model/views/page-parts.ts';
import { lists } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** The ways to other years of the same list; nothing when there is only one year. */
export function YearLinks(props: {
  site: SiteInfo;
  years: readonly PageLink[];
  current: number | null;
}): VNode | null {
  const { site, years, current } = props;
  if (years.length < 2) return null;
  return (
    <nav class="aarsvalg" aria-label={lists.otherYears}>
      <ul class="raekke">
        {years.map(({ text, url }) => (
          <li key={url}>
            {text === String(current) ? (
              <span class="tag" aria-current="true">
                {text}
              </span>
            ) : (
              <Link site={site} to={url} class="tag">
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
