import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { FjernetPageModel } from '../../src/model/views/service-models.ts';
import { LinkList } from '../parts/LinkList.tsx';
import { Contact } from '../parts/page/Contact.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { fjernet } from '../words/fjernet.da.ts';

/** What stands at the address of a meeting or an attachment that was taken down: when, why, and where to go from here. */
export function FjernetPage({ site, page }: { site: SiteInfo; page: FjernetPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <div class="tekst">
        {page.hvad ? <p class="overlinje">{page.hvad}</p> : null}
        <h1>{page.title}</h1>
        <p class="manchet">{fjernet.when(page)}</p>
        <p>{fjernet.address}</p>
        {site.kontakt ? (
          <p>
            {fjernet.contact}
            <Contact kontakt={site.kontakt} />.
          </p>
        ) : null}
        {page.near.length > 0 ? <h2>{fjernet.near}</h2> : null}
        {page.near.length > 0 ? <LinkList site={site} links={page.near} /> : null}
      </div>
    </Layout>
  );
}
