import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PageLink } from '../../../src/model/views/page-parts.ts';
import { common } from '../../words/text.da.ts';
import { LinkList } from '../LinkList.tsx';

/** Where one can go without searching: forums, years and, where given, lists of cases. */
export function WaysIn(props: {
  site: SiteInfo;
  years: readonly PageLink[];
  emner?: readonly PageLink[];
}): VNode {
  const { site, years, emner = [] } = props;
  return (
    <div class="veje">
      <h2>{common.forummer}</h2>
      <LinkList site={site} links={site.forums} />
      {years.length > 0 ? <h2>{common.aar}</h2> : null}
      {years.length > 0 ? <LinkList site={site} links={years} class="links raekke" /> : null}
      {emner.length > 0 ? <h2>{common.sagerByEmne}</h2> : null}
      {emner.length > 0 ? <LinkList site={site} links={emner} /> : null}
    </div>
  );
}
