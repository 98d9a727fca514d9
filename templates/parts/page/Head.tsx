import type { VNode } from 'preact';
import type { PageBase, SiteInfo } from '../../../src/model/views/page-models.ts';
import { absoluteUrl, href } from '../../href.ts';
import { common } from '../../words/text.da.ts';
import { JsonLd } from './JsonLd.tsx';
import { OpenGraph } from './OpenGraph.tsx';

/** What a page tells browsers, search engines and feed readers. */
export function Head({
  site,
  page,
  script,
  leadsOn,
}: {
  site: SiteInfo;
  page: PageBase;
  script?: string | undefined;
  leadsOn?: string | undefined;
}): VNode {
  const canonical = page.canonical === null ? null : absoluteUrl(site, page.canonical);
  const next = leadsOn === undefined ? undefined : href(site, leadsOn);
  const isHidden = site.synlighed === 'intern' || !page.indexed;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {next ? <meta http-equiv="refresh" content={`0; url=${next}`} /> : null}
      <title>{common.windowTitle(page.title, site.titel)}</title>
      <meta name="description" content={page.description} />
      {isHidden ? <meta name="robots" content="noindex" /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      <link
        rel="preload"
        href={href(site, '/assets/skrift/plex-400.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link
        rel="preload"
        href={href(site, '/assets/skrift/plex-600.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="icon" type="image/svg+xml" href={href(site, '/assets/favicon.svg')} />
      <link rel="stylesheet" href={href(site, '/assets/arkiv.css')} />
      <link rel="alternate" type="application/atom+xml" title={site.titel} href={href(site, '/feed.xml')} />
      {page.feed ? (
        <link rel="alternate" type="application/atom+xml" title={page.title} href={href(site, page.feed)} />
      ) : null}
      {absoluteUrl(site, '/') ? (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.titel}
          href={href(site, '/opensearch.xml')}
        />
      ) : null}
      <OpenGraph site={site} page={page} />
      {page.jsonLd ? <JsonLd data={page.jsonLd} /> : null}
      <script type="module" src={href(site, '/assets/arkiv.js')} />
      {script ? <script type="module" src={href(site, script)} /> : null}
    </head>
  );
}
