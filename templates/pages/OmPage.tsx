import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { OmPageModel } from '../../src/model/views/service-models.ts';
import { HowToLink } from '../parts/HowToLink.tsx';
import { Link } from '../parts/Link.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { Contact } from '../parts/page/Contact.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { help } from '../words/laesehjaelp.da.ts';
import { mangler } from '../words/mangler.da.ts';
import { about } from '../words/om.da.ts';
import { searching } from '../words/soegehjaelp.da.ts';
import { tal } from '../words/tal.da.ts';
import { lists } from '../words/text.da.ts';

const HELP_LINKS = [
  { text: help.link, url: '/laesehjaelp/' },
  { text: searching.heading, url: '/laesehjaelp/#soegning' },
  { text: mangler.link, url: '/mangler/' },
];

/** What the archive is, what it holds, and how to use it. */
export function OmPage({ site, page }: { site: SiteInfo; page: OmPageModel }): VNode {
  const { covers, example, feeds } = page;
  return (
    <Layout site={site} page={page}>
      <div class="tekst">
        <h1>{page.title}</h1>
        <h2>{about.what}</h2>
        <p>{about.whatText(site.titel, site.organisation)}</p>
        <p>{about.derived}</p>
        <LinkList site={site} links={HELP_LINKS} />
        <h2>{about.covers}</h2>
        <p>{`${lists.covers(covers)} ${about.holds(covers.punkter, covers.sager)}`}</p>
        <p>
          <Link site={site} to="/tal/">
            {tal.about}
          </Link>
        </p>
        {page.hasPersonsider ? (
          <p>
            <Link site={site} to="/personer/">
              {about.personer}
            </Link>
          </p>
        ) : null}
        {site.synlighed === 'intern' ? <p>{about.intern}</p> : null}
        <h2 id="henvis">{about.link}</h2>
        <p>{about.linkText}</p>
        {example ? <HowToLink site={site} example={example} /> : null}
        <h2 id="datafiler">{about.data}</h2>
        <p>
          {about.dataText}
          <Link site={site} to="/data/">
            {about.dataLink}
          </Link>
          .
        </p>
        <h2 id="nyhedsstroemme">{about.feeds}</h2>
        <p>{about.feedsText}</p>
        <p>{about.feedsMail}</p>
        <LinkList site={site} links={feeds} />
        {site.kontakt ? (
          <section aria-labelledby="kontakt">
            <h2 id="kontakt">{about.contact}</h2>
            <p>
              {about.contactText}
              <Contact kontakt={site.kontakt} />.
            </p>
          </section>
        ) : null}
      </div>
    </Layout>
  );
}
