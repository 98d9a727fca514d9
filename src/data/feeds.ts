import type { Archive, Meeting, Sag, SagEvent } from '../model/archive.ts';
import type { ArkivConfig } from '../model/config.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { longDate } from '../model/time/danish-date.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { meetingCorrections, punktCorrection, punktTitle, withCorrections } from './correction-entries.ts';
import type { SiteFile } from './data-files.ts';
import { approvedOn, type DatesOf } from './feed-dates.ts';
import { words } from './words.da.ts';

/** How many meetings or treatments a feed holds, the latest ones. */
export const FEED_LENGTH = 30;

/** An item that treated a case. */
export type Treatment = Extract<SagEvent, { readonly type: 'behandling' }>;

/** A feed's name and the address of the page that it tells of. */
interface Named {
  readonly title: string;
  readonly url: string;
}

function meetingTitle({ forum, date, kind, status }: Meeting): string {
  const what = kind === 'dagsorden' ? 'Dagsorden' : 'Referat';
  return `${what}: ${forum.navn}, ${longDate(date)}${status.state === 'aflyst' ? ' (aflyst)' : ''}`;
}

/** A meeting with its items; minutes are updated on the day on which they are approved, and say so. */
function meetingEntry(meeting: Meeting, datesOf: DatesOf): AtomEntry {
  const approved = approvedOn(meeting);
  const dates = datesOf(meeting);
  const titles = meeting.punkter.map(
    ({ nummer, kortTitel }) => `<li>${nummer}. ${escapeMarkup(kortTitel)}</li>`,
  );
  const content = [
    ...(approved ? [`<p>${words.approved(longDate(approved))}</p>`] : []),
    ...(titles.length > 0 ? [`<ul>${titles.join('')}</ul>`] : []),
  ].join('');
  return {
    ...dates,
    idMark: dates.idMark && `#${dates.idMark}`,
    updated: approved ?? dates.updated,
    title: meetingTitle(meeting),
    url: meeting.url,
    content: content === '' ? null : content,
  };
}

/** An Atom feed of the latest of these meetings, which are given newest first. */
export function meetingFeed(
  { config }: Archive,
  { title, url }: Named,
  meetings: readonly Meeting[],
  datesOf: DatesOf,
): string {
  const latest = meetings.slice(0, FEED_LENGTH).map((meeting) => meetingEntry(meeting, datesOf));
  const corrected = meetings.flatMap((meeting) => meetingCorrections(meeting, meetingTitle(meeting)));
  const entries = withCorrections(latest, corrected, FEED_LENGTH);
  return atomXml(config, { title, url, entries });
}

/** An Atom feed of a case: the latest items that treated it, and what was corrected in them. */
export function sagFeed(config: ArkivConfig, sag: Sag, datesOf: DatesOf): SiteFile {
  const treatments = sag.events.filter((event) => event.type === 'behandling').slice(-FEED_LENGTH);
  const text = atomXml(config, {
    title: `Sag ${sag.nummer}: ${sag.titel}`,
    url: sag.url,
    entries: withCorrections(
      treatments.reverse().map((treatment) => treatmentEntry(treatment, datesOf)),
      sag.rettelser.map(({ punkt, ...correction }) => punktCorrection(punkt, correction)),
      FEED_LENGTH,
    ),
  });
  return { path: `sag/${sag.slug}/feed.xml`, text };
}

/** An item of a case with what was decided; a closed one by its title alone. */
export function treatmentEntry({ punkt, uddrag }: Treatment, datesOf: DatesOf): AtomEntry {
  const dates = datesOf(punkt.meeting);
  return {
    ...dates,
    idMark: dates.idMark && `-${dates.idMark}`,
    title: punktTitle(punkt),
    url: punkt.url,
    content: uddrag === null || punkt.lukket ? null : `<p>${escapeMarkup(uddrag)}</p>`,
  };
}
