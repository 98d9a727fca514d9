import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import { absoluteUrl } from '../../href.ts';
import { help } from '../../words/laesehjaelp.da.ts';
import { mangler } from '../../words/mangler.da.ts';
import { common } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { Contact } from './Contact.tsx';

/** The foot of every page: accessibility statement, contact, feeds, data files and what the archive lacks. */
export function SiteFooter({ site, url }: { site: SiteInfo; url: string }): VNode {
  const address = absoluteUrl(site, url);
  return (
    <footer class="sidefod">
      <div class="ramme">
        <p class="sidenavn">{site.organisation}</p>
        {address ? <p class="trykadresse">{address}</p> : null}
        <ul>
          <li>
            <Link site={site} to="/was/">
              {common.was}
            </Link>
          </li>
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
            <Link site={site} to="/data/">
              {common.dataFiles}
            </Link>
          </li>
          <li>
            <Link site={site} to="/laesehjaelp/">
              {help.link}
            </Link>
          </li>
          <li>
            <Link site={site} to="/tal/">
              {common.tal}
            </Link>
          </li>
          <li>
            <Link site={site} to="/mangler/">
              {mangler.link}
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
