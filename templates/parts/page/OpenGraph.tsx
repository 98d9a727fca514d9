import type { VNode } from 'preact';
import type { PageBase, SiteInfo } from '../../../src/model/views/page-models.ts';
import { absoluteUrl } from '../../href.ts';

/** What other programs show of a page when someone sends its address; an internal archive tells no address itself. */
export function OpenGraph({ site, page }: { site: SiteInfo; page: PageBase }): VNode {
  const { canonical } = page;
  // What leads on to another site has no address of its own to tell.
  const isOwn = site.synlighed === 'offentlig' && canonical?.startsWith('/');
  const url = isOwn && canonical ? absoluteUrl(site, canonical) : null;
  const facts = [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.url === '/' ? 'website' : 'article'],
    ['og:site_name', site.titel],
    ['og:locale', 'da_DK'],
    ...(url ? [['og:url', url]] : []),
  ];
  return (
    <>
      {facts.map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
    </>
  );
}
