import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import { absoluteUrl } from '../href.ts';
import { common } from '../text.da.ts';
import { Contact } from './Contact.tsx';
import { Link } from './Link.tsx';

/** The foot of every page: accessibility statement, contact, feeds and data files. */
export function SiteFooter({ site, url }: { site: SiteInfo; url: string }): VNode {
  const address = absoluteUrl(site, url);
  return (
    <footer class="sidefod">
      <div class="ramme">
        <p class="sidenavn">{site.organisation}</p>
        {address ? <p class="trykadresse">{address}</p> : null}
        <ul>
          {site.was ? (
            <li>
              <Link site={site} to={site.was}>
                {common.was}
              </Link>
            </li>
          ) : null}
          {site.kontakt ? (
            <li>
              {`${common.kontakt}: `}
              <Contact kontakt={site.kontakt} />
            </li>
          ) : null}
          <li>
            <Link site={site} to="/feed.xml">
              {common.feed}
            </Link>
          </li>
          <li>
            <Link site={site} to="/om/#datafiler">
              {common.dataFiles}
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
