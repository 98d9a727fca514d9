import type { VNode } from 'preact';
import { longDate } from '../../src/model/danish-date.ts';
import type { SiteInfo } from '../../src/model/page-models.ts';
import type { SagEventView, Timeline } from '../../src/model/page-parts.ts';
import { common, sag } from '../text.da.ts';
import { Link } from './Link.tsx';
import { UdfaldMark } from './UdfaldMark.tsx';

/** What happened in a case, oldest first. */
export function SagTimeline({ site, timeline }: { site: SiteInfo; timeline: Timeline }): VNode {
  return (
    <div>
      {timeline.leftOut > 0 ? <p class="noter">{sag.leftOut(timeline.leftOut)}</p> : null}
      <ol class="tidslinje">
        {timeline.events.map((event) => (
          <li
            key={`${event.type} ${event.url}`}
            class={event.type === 'beslutning' ? 'gengivet' : event.type}
          >
            <p class="tid-og-sted">
              <time datetime={event.date}>{longDate(event.date)}</time> <strong>{event.forum.navn}</strong>
            </p>
            <EventLine site={site} event={event} />
            {event.uddrag ? <p class="uddrag">{event.uddrag}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function EventLine({ site, event }: { site: SiteInfo; event: SagEventView }): VNode {
  const { type, url, punkt } = event;
  const { nummer, titel, lukket, udfald, forum, date } = punkt;
  return (
    <p>
      {type === 'omtale' ? sag.mentioned : ''}
      {type === 'beslutning' ? sag.carried : ''}
      <Link site={site} to={url}>
        {type === 'beslutning'
          ? `${sag.at(forum.navn, date)}, ${common.punkt(nummer).toLowerCase()}`
          : common.punktTitle(nummer, titel)}
      </Link>{' '}
      {type === 'behandling' ? <UdfaldMark udfald={udfald} /> : null}
      {lukket && titel !== common.lukketPunkt ? <span class="badge">{common.lukketPunkt}</span> : null}
    </p>
  );
}
