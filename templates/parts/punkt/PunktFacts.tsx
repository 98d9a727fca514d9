import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PunktView } from '../../../src/model/views/page-parts.ts';
import { slot } from '../../format.ts';
import { STATEMENTS } from '../../words/afstemning.da.ts';
import { meeting } from '../../words/text.da.ts';
import { Fact } from '../Fact.tsx';
import { Link } from '../Link.tsx';
import { UdfaldMark } from './UdfaldMark.tsx';

/** What is known of an item besides its words: outcome, case numbers, presenter and time slot; nothing when there are none. */
export function PunktFacts({ site, punkt }: { site: SiteInfo; punkt: PunktView }): VNode | null {
  const { udfald, sager, oplaegsholder, tidsrum, lukket, udtalelser } = punkt;
  const hasMark = udfald !== null && udfald !== 'andet' && !lukket;
  const hasNone = sager.length === 0 && udtalelser.length === 0 && !oplaegsholder && !tidsrum;
  if (!hasMark && hasNone) return null;
  return (
    <dl class="punktfakta">
      <Fact name={meeting.udfald} values={hasMark ? [<UdfaldMark key="udfald" udfald={udfald} />] : []} />
      <Fact
        name={sager.length > 1 ? meeting.sager : meeting.sag}
        values={sager.map(({ nummer, url }) => (
          <Link key={nummer} site={site} to={url} class="sagsnummer">
            {nummer}
          </Link>
        ))}
      />
      <Fact name={meeting.presenter} values={oplaegsholder ? [oplaegsholder] : []} />
      <Fact
        name={meeting.slot}
        values={
          tidsrum
            ? [
                <span key="tid" class="tidsrum">
                  {slot(tidsrum)}
                </span>,
              ]
            : []
        }
      />
      {udtalelser.map(({ art, navne }) => (
        <Fact key={art} name={STATEMENTS[art]} values={[navne.join(', ')]} />
      ))}
    </dl>
  );
}
