import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink } from '../../../src/model/views/page-parts.ts';
import { LinkList } from '../LinkList.tsx';

/** The ways to the sections of a page; `count` puts a number with its noun beside each. */
export function PageContents<Item extends PageLink>(props: {
  site: SiteInfo;
  label: string;
  links: readonly Item[];
  count?: (link: Item) => string;
}): VNode {
  const { site, label, links, count } = props;
  return (
    <nav class="paa-siden" aria-label={label}>
      <LinkList site={site} links={links} class="optaelling" {...(count ? { count } : {})} />
    </nav>
  );
}
