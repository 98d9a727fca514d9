import type { VNode } from 'preact';
import { shortDate } from '../../src/model/danish-date.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { BeslutningLine } from '../../src/model/page-parts.ts';
import { register, registerFilter } from '../register.da.ts';
import { Link } from './Link.tsx';
import { TableBox } from './TableBox.tsx';
import { UdfaldMark } from './UdfaldMark.tsx';

/** Decisions one a row, newest first, each with a link to its place in the minutes; a script can sort and narrow them down. */
export function BeslutningTable(props: {
  site: SiteInfo;
  caption: string;
  lines: readonly BeslutningLine[];
}): VNode {
  return (
    <div class="register" data-register>
      <TableBox caption={props.caption}>
        <thead>
          <tr>
            <th scope="col" data-sorter="dato" aria-sort="descending">
              {register.date}
            </th>
            <th scope="col" data-sorter="punkt">
              {register.punkt}
            </th>
            <th scope="col" data-sorter="forum">
              {register.forum}
            </th>
            <th scope="col" data-sorter="udfald">
              {register.udfald}
            </th>
            <th scope="col">{register.beslutning}</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <Row key={line.url} site={props.site} line={line} />
          ))}
        </tbody>
      </TableBox>
    </div>
  );
}

function Row({ site, line: { punkt, url, sager, tekst } }: { site: SiteInfo; line: BeslutningLine }): VNode {
  return (
    <tr data-forum={punkt.forum.slug} data-udfald={punkt.udfald ?? 'andet'}>
      <td class="dato">
        <time datetime={punkt.date}>{shortDate(punkt.date)}</time>
      </td>
      <td class="titel">
        <Link site={site} to={url}>
          {punkt.titel}
        </Link>
        {sager.map((sag) => (
          <span key={sag.url}>
            {' '}
            <Link site={site} to={sag.url} class="sagsnummer">
              {sag.text}
            </Link>
          </span>
        ))}
      </td>
      <td>{punkt.forum.navn}</td>
      <td>
        {punkt.udfald === null || punkt.udfald === 'andet' ? (
          <span class="antal">{registerFilter.andet}</span>
        ) : (
          <UdfaldMark udfald={punkt.udfald} />
        )}
      </td>
      <td class="ord">{tekst}</td>
    </tr>
  );
}
