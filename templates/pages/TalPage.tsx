import type { VNode } from 'preact';
import type { TalPageModel } from '../../src/model/views/figure.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { ArchiveFigure } from '../parts/ArchiveFigure.tsx';
import { Layout } from '../parts/page/Layout.tsx';

/** The archive in figures, each drawn and as a table. */
export function TalPage({ site, page }: { site: SiteInfo; page: TalPageModel }): VNode {
  return (
    <Layout site={site} page={page}>
      <h1>{page.title}</h1>
      <p class="manchet">{page.basis}</p>
      <div class="diagrammer">
        {page.figures.map((figure) => (
          <ArchiveFigure key={figure.id} site={site} figure={figure} />
        ))}
      </div>
    </Layout>
  );
}
