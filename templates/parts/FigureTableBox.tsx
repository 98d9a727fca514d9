import type { VNode } from 'preact';
import type { FigureTable } from '../../src/model/views/figure.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import { Link } from './Link.tsx';
import { TableBox } from './TableBox.tsx';

/** The numbers of a figure as a table. */
export function FigureTableBox({ site, table }: { site: SiteInfo; table: FigureTable }): VNode {
  return (
    <TableBox caption={table.caption}>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={column} scope="col" class={index > 0 ? 'tal' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ text, url, cells }, index) => (
          <tr key={index}>
            <th scope="row">
              {url ? (
                <Link site={site} to={url}>
                  {text}
                </Link>
              ) : (
                text
              )}
            </th>
            {cells.map((cell, column) => (
              <td key={column} class="tal" data-navn={table.columns[column + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
