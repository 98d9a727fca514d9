import type { ComponentChildren, VNode } from 'preact';
import type { PageBase, SiteInfo } from '../../../src/model/views/page-models.ts';
import { common } from '../../words/text.da.ts';
import { Breadcrumb } from './Breadcrumb.tsx';
import { Head } from './Head.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** A whole page around its content. `hasOwnSearch` leaves out the header's search field; `leadsOn` sends readers to another address. */
export function Layout(props: {
  site: SiteInfo;
  page: PageBase;
  hasOwnSearch?: boolean;
  script?: string;
  leadsOn?: string;
  children: ComponentChildren;
}): VNode {
  const { site, page } = props;
  return (
    <html lang="da" data-titel={page.title}>
      <Head site={site} page={page} script={props.script} leadsOn={props.leadsOn} />
      <body id="top">
        <a class="skipnav" href="#indhold">
          {common.skip}
        </a>
        <SiteHeader site={site} url={page.url} hasSearch={!props.hasOwnSearch} />
        <div class="ramme">
          <Breadcrumb site={site} links={page.breadcrumb} />
          <main id="indhold">{props.children}</main>
        </div>
        <SiteFooter site={site} url={page.url} />
        <nav class="til-toppen" aria-label={common.top}>
          <a class="button button-tertiary back-to-top-button" href="#top">
            <span>{common.top}</span>
          </a>
        </nav>
      </body>
    </html>
  );
}
