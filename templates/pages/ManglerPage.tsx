import type { VNode } from 'preact';
import type { ManglerPageModel } from '../../src/model/views/mangler-models.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { Link } from '../parts/Link.tsx';
import { ManglerGroups } from '../parts/mangler/ManglerGroups.tsx';
import { ManglerOverview } from '../parts/mangler/ManglerOverview.tsx';
import { Layout } from '../parts/page/Layout.tsx';
import { MANGLER, mangler } from '../words/mangler.da.ts';

/** What the archive lacks: all kinds of it, or one kind in one year. */
export function ManglerPage({ site, page }: { site: SiteInfo; page: ManglerPageModel }): VNode {
  const { sections, neighbours, rhythms } = page;
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      {neighbours ? null : <p class="manchet">{mangler.intro}</p>}
      {neighbours ? (
        sections.map((section) => (
          <div key={section.kind}>
            <p class="manchet">{`${MANGLER[section.kind].count(section.count)}. ${MANGLER[section.kind].explained}`}</p>
            <ManglerGroups site={site} section={section} isPart />
          </div>
        ))
      ) : (
        <ManglerOverview site={site} sections={sections} rhythms={rhythms} />
      )}
      {neighbours && (neighbours.older || neighbours.newer) ? (
        <nav class="naboer" aria-label={mangler.others}>
          {neighbours.older ? (
            <Link site={site} to={neighbours.older.url} class="forrige">
              {mangler.older(neighbours.older.text)}
            </Link>
          ) : null}
          {neighbours.newer ? (
            <Link site={site} to={neighbours.newer.url} class="naeste">
              {mangler.newer(neighbours.newer.text)}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </Layout>
  );
}
