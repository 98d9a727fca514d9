import type { VNode } from 'preact';
import { shortDate } from '../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { BeslutningLine } from '../../src/model/views/page-parts.ts';
import { registerFilter } from '../words/register.da.ts';
import { common } from '../words/text.da.ts';
import { Link } from './Link.tsx';
import { Indstilling } from './punkt/Indstilling.tsx';
import { UdfaldMark } from './punkt/UdfaldMark.tsx';

/** Decisions, each as a card that tells its outcome and what was decided; the register's script fills the first one in anew. */
export function BeslutningList({ site, lines }: { site: SiteInfo; lines: readonly BeslutningLine[] }): VNode {
  return (
    <ol class="beslutninger no-max-width" data-beslutninger>
      {lines.map((line) => (
        <Card key={line.url} site={site} line={line} />
      ))}
    </ol>
  );
}

function Card({ site, line }: { site: SiteInfo; line: BeslutningLine }): VNode {
  const { punkt, url, sager, tekst, indstilling } = line;
  const isTold = punkt.udfald !== null && punkt.udfald !== 'andet';
  return (
    <li>
      <p class="udfald">
        {isTold ? <UdfaldMark udfald={punkt.udfald} /> : <span class="antal">{registerFilter.andet}</span>}
        {punkt.lukket ? <span class="badge">{common.lukketPunkt}</span> : null}
      </p>
      <div class="ord">
        <p class="titel">
          <Link site={site} to={url}>
            {punkt.titel}
          </Link>
        </p>
        <p class="besluttet">{tekst}</p>
        <Indstilling points={indstilling} />
      </div>
      <p class="hvor">
        <time datetime={punkt.date}>{shortDate(punkt.date)}</time> <span>{punkt.forum.navn}</span>
        {sager.map((sag) => (
          <Link key={sag.url} site={site} to={sag.url} class="sagsnummer">
            {sag.text}
          </Link>
        ))}
      </p>
    </li>
  );
}
