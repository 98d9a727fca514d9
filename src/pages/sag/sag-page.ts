import { emneUrl } from '../../archive/urls.ts';
import type { MeetingRef, Sag, SagEvent } from '../../model/archive.ts';
import type { ArkivConfig } from '../../model/config.ts';
import { groupBy } from '../../model/group-by.ts';
import { isHeld } from '../../model/held.ts';
import { typeset } from '../../model/text/typeset.ts';
import type { SagPageModel } from '../../model/views/page-models.ts';
import type { PageLink, SagEventView, Timeline } from '../../model/views/page-parts.ts';
import { feedUrl } from '../page-urls.ts';
import { publicTitle } from '../public-title.ts';
import { titles } from '../titles.da.ts';
import { sagPunktLine, sagStoryView } from './sag-story-view.ts';
import { treatmentsOf } from './treatments.ts';

/** How many standing items a case's page lists, and how many others: the latest. */
const MOST = { standing: 200, telling: 500 };

/** One case's page. */
export function sagPage({ emner }: Pick<ArkivConfig, 'emner'>, sag: Sag): SagPageModel {
  const { nummer, url, dele, events } = sag;
  const lukket = isAllClosed(sag);
  const treated = treatmentsOf(sag);
  const emne: PageLink | null =
    dele.form === 'kle'
      ? {
          text: titles.emne(dele.hovedgruppe, emner[dele.hovedgruppe]),
          url: emneUrl(dele.hovedgruppe),
        }
      : null;
  const isStanding = (event: SagEvent): boolean => event.type === 'behandling' && event.standing;
  return {
    url,
    title: sagTitle(sag),
    description: titles.sagDescription(nummer, treated),
    breadcrumb: [...(emne ? [emne] : []), { text: titles.sagCrumb(nummer), url }],
    feed: feedUrl(url),
    canonical: url,
    indexed: true,
    nummer,
    lukket,
    dele: lukket ? null : dele,
    emne,
    treated,
    story: sagStoryView(sag),
    telling: timeline(
      events.filter((event) => !isStanding(event)),
      MOST.telling,
    ),
    standing: timeline(events.filter(isStanding), MOST.standing),
  };
}

/** A case's title as any page may show it. */
export function sagTitle(sag: Sag): string {
  if (isAllClosed(sag)) return closedTitle(sag);
  const hasOwn = sag.events.some((event) => event.type === 'behandling' && !event.standing);
  return hasOwn ? typeset(sag.titel) : titles.standingSag;
}

const isAllClosed = ({ events }: Sag): boolean =>
  events.every((event) => event.type !== 'behandling' || event.punkt.lukket);

/** The latest public title that says something, of a held meeting where there is one; many items say only that they are closed. */
function closedTitle({ events }: Sag): string {
  const told = events
    .flatMap((event) => (event.type === 'behandling' ? [event.punkt] : []))
    .map(({ kortTitel, meeting }) => ({ meeting, title: publicTitle(kortTitel, true) }))
    .filter(({ title }) => title !== titles.closedPunkt);
  const latest = told.findLast(({ meeting }) => isHeld(meeting)) ?? told.at(-1);
  return latest?.title ?? titles.closedPunkt;
}

function timeline(events: readonly SagEvent[], most: number): Timeline {
  const leftOut = Math.max(0, events.length - most);
  return { events: mentionsTogether(events.slice(leftOut).map(eventView)), leftOut };
}

/** The items of one meeting that mention the case make one event. */
function mentionsTogether(events: readonly SagEventView[]): SagEventView[] {
  const meetingOf = ({ url }: SagEventView): string => url.replace(/#.*$/, '');
  const groups = groupBy(events, (event) =>
    event.type === 'omtale' ? meetingOf(event) : `${event.type} ${event.url}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, more: rest.map(({ punkt }) => punkt) }] : [],
  );
}

/** A closed item is told by date, forum, public title and the one decision that is published of it. */
function eventView(event: SagEvent): SagEventView {
  const punkt = sagPunktLine(event.punkt);
  const { type, date } = event;
  if (event.type === 'beslutning') {
    const uddrag = punkt.lukket ? null : typesetOrNull(event.uddrag);
    const { forum, anchorUrl: url } = event;
    return { type, date, forum, url, punkt, more: [], uddrag, notHeld: null };
  }
  const { forum, url } = punkt;
  const uddrag = event.type === 'behandling' ? typesetOrNull(event.uddrag) : null;
  return { type, date, forum, url, punkt, more: [], uddrag, notHeld: whyNotHeld(event.punkt.meeting) };
}

function whyNotHeld(meeting: MeetingRef): SagEventView['notHeld'] {
  if (isHeld(meeting)) return null;
  return meeting.state === 'aflyst' ? 'aflyst' : 'dagsorden';
}

const typesetOrNull = (text: string | null): string | null => (text === null ? null : typeset(text));
