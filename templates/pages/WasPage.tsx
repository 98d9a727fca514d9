import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { WasPageModel } from '../../src/model/views/service-models.ts';
import { Link } from '../parts/Link.tsx';
import { Contact } from '../parts/page/Contact.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { was } from '../words/was.da.ts';

/** The way on to the accessibility statement, or whom to write to where none is linked. */
export function WasPage({ site, page }: { site: SiteInfo; page: WasPageModel }): VNode {
  const { target } = page;
  return (
    <Layout site={site} page={page} {...(target ? { leadsOn: target } : {})}>
      <div class="tekst">
        <h1>{page.title}</h1>
        {target ? (
          <p>
            {was.leadsOn}
            <Link site={site} to={target}>
              {target}
            </Link>
          </p>
        ) : (
          <>
            <p>{was.none}</p>
            {site.kontakt ? (
              <p>
                {was.contact}
                <Contact kontakt={site.kontakt} />.
              </p>
            ) : (
              <p>{was.noContact(site.organisation)}</p>
            )}
          </>
        )}
      </div>
    </Layout>
  );
}
