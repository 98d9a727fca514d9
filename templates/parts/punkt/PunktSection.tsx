import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PunktView } from '../../../src/model/views/page-parts.ts';
import { absoluteUrl } from '../../href.ts';
import { lukkede } from '../../words/lukkede.da.ts';
import { common, meeting } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { AfsnitSection } from './AfsnitSection.tsx';
import { PunktFacts } from './PunktFacts.tsx';
import { PunktTools } from './PunktTools.tsx';
import { SagLinks } from './SagLinks.tsx';

/** One item of a meeting, whole. */
export function PunktSection({ site, punkt }: { site: SiteInfo; punkt: PunktView }): VNode {
  const { anchor, nummer, titel, officielTitel, lukket, henvisning } = punkt;
  const address = absoluteUrl(site, henvisning.url);
  return (
    <section id={anchor} class={lukket ? 'punkt lukket' : 'punkt'} aria-labelledby={`overskrift-${anchor}`}>
      <h2 id={`overskrift-${anchor}`}>
        <span class="punktnummer">{`${common.punkt(nummer)}:`}</span> {titel}{' '}
        <a class="permalink" href={`#${anchor}`} aria-label={meeting.permalink(nummer)}>
          #
        </a>
      </h2>
      {officielTitel ? (
        <p class="officiel-titel">
          {meeting.officialTitle}
          {officielTitel}
        </p>
      ) : null}
      <PunktFacts site={site} punkt={punkt} />
      {lukket ? (
        <p class="lukket-note">
          {meeting.closed} {lukkede.grundlag(punkt.grundlag)}.
        </p>
      ) : null}
      {punkt.approves.map(({ id, url, date }) => (
        <p key={id} class="godkender">
          {meeting.approves}
          <Link site={site} to={url}>
            {common.theDate(date)}
          </Link>
        </p>
      ))}
      {punkt.afsnit.map((afsnit) => (
        <AfsnitSection key={afsnit.anchor} site={site} afsnit={afsnit} />
      ))}
      <SagLinks site={site} sager={punkt.sager} />
      <PunktTools site={site} punkt={punkt} />
      {address ? <p class="trykadresse">{address}</p> : null}
    </section>
  );
}
