import type { VNode } from 'preact';
import type { BeslutningerPageModel, SiteInfo } from '../../../src/model/views/page-models.ts';
import { register } from '../../words/register.da.ts';
import { Link } from '../Link.tsx';

/** The ways to the other months, or days, of a register that is parted; nothing where it is whole. */
export function PartLinks({ site, page }: { site: SiteInfo; page: BeslutningerPageModel }): VNode | null {
  if (page.parts.length === 0) return null;
  return (
    <nav class="aarsvalg" aria-label={register.otherParts}>
      <ul>
        {page.parts.map(({ text, url }) => (
          <li key={url}>
            {url === page.url ? (
              <span aria-current="true">{text}</span>
            ) : (
              <Link site={site} to={url}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
