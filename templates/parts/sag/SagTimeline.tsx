import type { VNode } from 'preact';
import { longDate } from '../../../src/model/time/danish-date.ts';
import type { SiteInfo } from '../../../src/model/views/page-models.ts';
import type { PunktLine, SagEventView, Timeline } from '../../../src/model/views/page-parts.ts';
import { common, sag } from '../../words/text.da.ts';
import { Link } from '../Link.tsx';
import { StatusMark } from '../meeting/StatusMark.tsx';
import { UdfaldMark } from '../punkt/UdfaldMark.tsx';

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
              <time datetime={event.date}>{longDate(event.date)}</time> <strong>{event.forum.navn}</strong>{' '}
              <NotHeldMark why={event.notHeld} />
            </p>
            {event.more.length > 0 ? (
              <Mentions site={site} punkter={[event.punkt, ...event.more]} />
            ) : (
              <EventLine site={site} event={event} />
            )}
            {event.uddrag ? <p class="uddrag">{event.uddrag}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** That a meeting is still to come, or was cancelled, so that it has not dealt with anything. */
function NotHeldMark({ why }: { why: SagEventView['notHeld'] }): VNode | null {
  if (!why) return null;
  const state = why === 'aflyst' ? why : null;
  return <StatusMark kind="dagsorden" status={{ state, derived: false, by: null }} />;
}

/** The items of one meeting that mention the case. */
function Mentions({ site, punkter }: { site: SiteInfo; punkter: readonly PunktLine[] }): VNode {
  return (
    <>
      <p>{sag.mentionedUnder}</p>
      <ul>
        {punkter.map(({ url, nummer, titel, lukket }) => (
          <li key={url}>
            <Link site={site} to={url}>
              {common.punktTitle(nummer, titel)}
            </Link>{' '}
            <ClosedMark titel={titel} lukket={lukket} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ClosedMark({ titel, lukket }: Pick<PunktLine, 'titel' | 'lukket'>): VNode | null {
  return lukket && titel !== common.lukketPunkt ? <span class="badge">{common.lukketPunkt}</span> : null;
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
      <ClosedMark titel={titel} lukket={lukket} />
    </p>
  );
}
