import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { PersonerPageModel } from '../../src/model/views/person-models.ts';
import { LinkList } from '../parts/LinkList.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { person } from '../words/person.da.ts';

/** The lists and council members that have pages. */
export function PersonerPage({ site, page }: { site: SiteInfo; page: PersonerPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{person.allIntro}</p>
      {page.lister.length > 0 ? <h2>{person.lister}</h2> : null}
      <LinkList site={site} links={page.lister} />
      {page.personer.length > 0 ? <h2>{person.personer}</h2> : null}
      <LinkList site={site} links={page.personer} />
    </Layout>
  );
}
