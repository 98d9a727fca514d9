import type { VNode } from 'preact';
import { shortDate } from '../../src/model/danish-date.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { BeslutningLine } from '../../src/model/page-parts.ts';
import { register } from '../text.da.ts';
import { Link } from './Link.tsx';
import { TableBox } from './TableBox.tsx';
import { UdfaldMark } from './UdfaldMark.tsx';

/** Decisions one a row, each with a link to its place in the minutes. */
export function BeslutningTable(props: {
  site: SiteInfo;
  year: number;
  lines: readonly BeslutningLine[];
}): VNode {
  return (
    <TableBox caption={register.caption(props.year)}>
      <thead>
        <tr>
          <th scope="col">{register.date}</th>
          <th scope="col">{register.forum}</th>
          <th scope="col">{register.punkt}</th>
          <th scope="col">{register.udfald}</th>
          <th scope="col">{register.beslutning}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(({ punkt, url, tekst }) => (
          <tr key={url}>
            <td class="dato">
              <time datetime={punkt.date}>{shortDate(punkt.date)}</time>
            </td>
            <td>{punkt.forum.navn}</td>
            <td class="titel">
              <Link site={props.site} to={url}>
                {punkt.titel}
              </Link>
            </td>
            <td>
              <UdfaldMark udfald={punkt.udfald} />
            </td>
            <td class="ord">{tekst}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
