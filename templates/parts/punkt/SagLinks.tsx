import type { VNode } from 'preact';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PunktLine, SagView } from '../../../src/model/views/page-parts.ts';
import { meeting, sag } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';

/** Where an item's cases were dealt with before and after; nothing when they were not. */
export function SagLinks({ site, sager }: { site: SiteInfo; sager: readonly SagView[] }): VNode | null {
  const told = sager.filter(({ earlier, later, count }) => earlier || later || count > 0);
  if (told.length === 0) return null;
  return (
    <div class="sagsforloeb">
      {told.map(({ nummer, url, earlier, later, count, held }) => (
        <ul key={nummer}>
          {earlier ? <Treatment site={site} name={meeting.earlier} punkt={earlier} /> : null}
          {later ? <Treatment site={site} name={meeting.later} punkt={later} /> : null}
          {count > 0 ? (
            <li>
              <Link site={site} to={url}>
                {meeting.wholeSag(held)}
              </Link>
              {sager.length > 1 ? <span class="sagsnummer">{` ${nummer}`}</span> : null}
            </li>
          ) : null}
        </ul>
      ))}
    </div>
  );
}

function Treatment({ site, name, punkt }: { site: SiteInfo; name: string; punkt: PunktLine }): VNode {
  return (
    <li>
      {name}
      <Link site={site} to={punkt.url}>
        {`${sag.at(punkt.forum.navn, punkt.date)} – ${punkt.titel}`}
      </Link>
    </li>
  );
}
