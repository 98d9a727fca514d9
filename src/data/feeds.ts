import type { Archive, Meeting, Sag, SagEvent } from '../model/archive.ts';
import { longDate } from '../model/danish-date.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import { type AtomEntry, atomXml } from './atom.ts';

/** How many meetings or treatments a feed holds, the latest ones. */
export const FEED_LENGTH = 30;

/** An item that treated a case. */
export type Treatment = Extract<SagEvent, { readonly type: 'behandling' }>;

function meetingTitle({ forum, date, kind, status }: Meeting): string {
  const what = kind === 'dagsorden' ? 'Dagsorden' : 'Referat';
  return `${what}: ${forum.navn}, ${longDate(date)}${status.state === 'aflyst' ? ' (aflyst)' : ''}`;
}

function meetingEntry(meeting: Meeting): AtomEntry {
  const titles = meeting.punkter.map(
    ({ nummer, kortTitel }) => `<li>${nummer}. ${escapeMarkup(kortTitel)}</li>`,
  );
  return {
    title: meetingTitle(meeting),
    url: meeting.url,
    date: meeting.date,
    content: titles.length > 0 ? `<ul>${titles.join('')}</ul>` : null,
  };
}

/** An Atom feed of the latest of these meetings, which are given newest first. */
export function meetingFeed(
  { config }: Archive,
  title: string,
  url: string,
  meetings: readonly Meeting[],
): string {
  const latest = meetings.slice(0, FEED_LENGTH);
  return atomXml(config.baseUrl, {
    title,
    author: config.organisation,
    url,
    updated: latest[0]?.date ?? null,
    entries: latest.map(meetingEntry),
  });
}

/** An Atom feed of a case: the latest items that treated it. */
export function sagFeed({ config }: Archive, sag: Sag): string {
  const treatments = sag.events.filter((event) => event.type === 'behandling').slice(-FEED_LENGTH);
  return atomXml(config.baseUrl, {
    title: `Sag ${sag.nummer}: ${sag.titel}`,
    author: config.organisation,
    url: sag.url,
    updated: sag.last,
    entries: treatments.reverse().map(treatmentEntry),
  });
}

/** An item with what was decided; a closed one by its title alone. */
export function treatmentEntry({ punkt, date, uddrag }: Treatment): AtomEntry {
  return {
    title: `${punkt.meeting.forum.navn}, ${longDate(date)}: ${punkt.kortTitel}`,
    url: punkt.url,
    date,
    content: uddrag === null || punkt.lukket ? null : `<p>${escapeMarkup(uddrag)}</p>`,
  };
}
