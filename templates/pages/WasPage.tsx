import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { WasPageModel } from '../../src/model/service-models.ts';
import { Contact } from '../parts/Contact.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Link } from '../parts/Link.tsx';
import { was } from '../was.da.ts';

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
