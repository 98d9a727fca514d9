import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { PageLink } from '../../src/model/views/page-parts.ts';
import { Link } from './Link.tsx';

/** Links one after another; `count` puts a number with its noun beside each. */
export function LinkList<Item extends PageLink>(props: {
  site: SiteInfo;
  links: readonly Item[];
  class?: string;
  count?: (link: Item) => string;
}): VNode {
  return (
    <ul class={props.class ?? 'links'}>
      {props.links.map((link) => (
        <li key={link.url}>
          <Link site={props.site} to={link.url}>
            {link.text}
          </Link>
          {props.count ? <span class="antal">{props.count(link)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
