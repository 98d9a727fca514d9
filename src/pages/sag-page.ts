import { emneUrl } from '../archive/urls.ts';
import type { Archive, Sag, SagEvent } from '../model/archive.ts';
import type { SagPageModel } from '../model/page-models.ts';
import type { PageLink, SagEventView, Timeline } from '../model/page-parts.ts';
import { feedUrl } from './page-urls.ts';
import { publicTitle } from './public-title.ts';
import { punktLine } from './punkt-line.ts';
import { titles } from './titles.da.ts';

/** How many standing items a case's page lists, and how many others: the latest. */
const MOST = { standing: 200, telling: 500 };

/** One case's page. */
export function sagPage({ config }: Archive, sag: Sag): SagPageModel {
  const { nummer, url, dele, events, first, last, count } = sag;
  const isClosed = isAllClosed(sag);
  const emne: PageLink | null =
    dele.form === 'kle' && !isClosed
      ? {
          text: titles.emne(dele.hovedgruppe, config.emner[dele.hovedgruppe]),
          url: emneUrl(dele.hovedgruppe),
        }
      : null;
  const isStanding = (event: SagEvent): boolean => event.type === 'behandling' && event.standing;
  return {
    url,
    title: sagTitle(sag),
    description: titles.sagDescription(nummer, count, first, last),
    breadcrumb: [...(emne ? [emne] : []), { text: titles.sagCrumb(nummer), url }],
    feed: feedUrl(url),
    canonical: url,
    indexed: true,
    nummer,
    dele: isClosed ? null : dele,
    emne,
    first,
    last,
    count,
    telling: timeline(
      events.filter((event) => !isStanding(event)),
      MOST.telling,
    ),
    standing: timeline(events.filter(isStanding), MOST.standing),
  };
}

/** A case's title as any page may show it. */
export function sagTitle(sag: Sag): string {
  if (isAllClosed(sag)) return publicTitle(sag.titel, true);
  const hasOwn = sag.events.some((event) => event.type === 'behandling' && !event.standing);
  return hasOwn ? sag.titel : titles.standingSag;
}

const isAllClosed = ({ events }: Sag): boolean =>
  events.every((event) => event.type !== 'behandling' || event.punkt.lukket);

function timeline(events: readonly SagEvent[], most: number): Timeline {
  const leftOut = Math.max(0, events.length - most);
  return { events: events.slice(leftOut).map(eventView), leftOut };
}

/** A closed item is told by date, forum and public title alone. */
function eventView(event: SagEvent): SagEventView {
  const punkt = punktLine(event.punkt);
  const uddrag = event.type === 'omtale' || punkt.lukket ? null : event.uddrag;
  const { type, date } = event;
  return event.type === 'beslutning'
    ? { type, date, forum: event.forum, url: event.anchorUrl, punkt, uddrag }
    : { type, date, forum: punkt.forum, url: punkt.url, punkt, uddrag };
}
