import type { VNode } from 'preact';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { PunktView } from '../../src/model/page-parts.ts';
import { slot } from '../format.ts';
import { meeting } from '../text.da.ts';
import { Link } from './Link.tsx';
import { UdfaldMark } from './UdfaldMark.tsx';

/** The line under an item's heading: outcome, case numbers, presenter and time slot; nothing when there are none. */
export function PunktFacts({ site, punkt }: { site: SiteInfo; punkt: PunktView }): VNode | null {
  const { udfald, sager, oplaegsholder, tidsrum, lukket } = punkt;
  const hasMark = udfald !== null && udfald !== 'andet' && !lukket;
  if (!hasMark && sager.length === 0 && !oplaegsholder && !tidsrum) return null;
  return (
    <ul class="punktfakta">
      {hasMark ? (
        <li>
          <UdfaldMark udfald={udfald} />
        </li>
      ) : null}
      {sager.map(({ nummer, url }) => (
        <li key={nummer}>
          {meeting.sag}
          <Link site={site} to={url} class="sagsnummer">
            {nummer}
          </Link>
        </li>
      ))}
      {oplaegsholder ? <li>{meeting.presenter + oplaegsholder}</li> : null}
      {tidsrum ? <li class="tidsrum">{slot(tidsrum)}</li> : null}
    </ul>
  );
}
