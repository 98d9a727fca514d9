import type { VNode } from 'preact';
import type { Figure } from '../../src/model/views/figure.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { tal } from '../words/tal.da.ts';
import { Chart } from './Chart.tsx';
import { FigureTableBox } from './FigureTableBox.tsx';
import { Link } from './Link.tsx';

/** A figure under its heading: what it says, its drawings, and its numbers as a table. */
export function ArchiveFigure({ site, figure }: { site: SiteInfo; figure: Figure }): VNode {
  const { id, heading, finding, note, drawings, table, more } = figure;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {drawings.length === 0 ? (
        <p>{finding}</p>
      ) : (
        <figure class="diagram">
          <figcaption>{finding}</figcaption>
          <div class="tegninger">
            {drawings.map((drawing, index) => (
              <Chart key={index} {...drawing} />
            ))}
          </div>
        </figure>
      )}
      {note ? <p class="diagramnote">{note}</p> : null}
      {more ? (
        <p>
          <Link site={site} to={more.url}>
            {more.text}
          </Link>
        </p>
      ) : null}
      {table ? (
        <details class="diagramtal">
          <summary>{tal.table}</summary>
          <FigureTableBox site={site} table={table} />
        </details>
      ) : null}
    </section>
  );
}
