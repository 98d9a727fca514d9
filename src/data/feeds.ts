import type { Archive, Meeting, Punkt, Sag, SagEvent } from '../model/archive.ts';
import type { ArkivConfig } from '../model/config.ts';
import { corrections, type Revision } from '../model/history.ts';
import { escapeMarkup } from '../model/text/escape-markup.ts';
import { longDate } from '../model/time/danish-date.ts';
import { changeWords } from '../model/views/change-words.ts';
import { type AtomEntry, atomXml } from './atom.ts';
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

/** A correction that git saw, as an entry of its own; it says what was corrected, and never what stood there. */
function seenEntry(meeting: Meeting, { commit, date, changes }: Revision): AtomEntry {
  const parts = changes.map((change) => `<li>${escapeMarkup(changeWords(change))}</li>`);
  return {
    title: words.corrected(meetingTitle(meeting)),
    url: `${meeting.url}rettelser/#rettet-${commit}`,
    idMark: '',
    ...{ published: date, updated: date },
    content: parts.length > 0 ? `<ul>${parts.join('')}</ul>` : null,
  };
}

/** A correction is an entry of its own, with a day of its own: readers see it as something new. One that is stated is told in its own words. */
function correctionEntries(meeting: Meeting): AtomEntry[] {
  const seen = meeting.history ? corrections(meeting.history) : [];
  const stated = meeting.rettelser.map(({ dato, tekst }) => ({
    ...{ idMark: `#rettet-${dato}`, published: dato, updated: dato },
    title: words.corrected(meetingTitle(meeting)),
    url: meeting.url,
    content: `<p>${escapeMarkup(tekst)}</p>`,
  }));
  return [...stated, ...seen.map((revision) => seenEntry(meeting, revision))];
}

/** The newest first, as far as a feed goes: meetings as they are given, corrections among them by their days. */
function latestEntries(meetings: readonly Meeting[], datesOf: DatesOf): AtomEntry[] {
  const entries = meetings.slice(0, FEED_LENGTH).map((meeting) => meetingEntry(meeting, datesOf));
  const corrected = meetings
    .flatMap(correctionEntries)
    .sort((a, b) => ((a.published ?? '') > (b.published ?? '') ? -1 : 1))
    .slice(0, FEED_LENGTH);
  for (const one of corrected) {
    const at = entries.findIndex(({ published }) => published !== null && published <= (one.published ?? ''));
    entries.splice(at < 0 ? entries.length : at, 0, one);
  }
  return entries.slice(0, FEED_LENGTH);
}

/** An Atom feed of the latest of these meetings, which are given newest first. */
export function meetingFeed(
  { config }: Archive,
  { title, url }: Named,
  meetings: readonly Meeting[],
  datesOf: DatesOf,
): string {
  const entries = latestEntries(meetings, datesOf);
  return atomXml(config, { title, url, entries });
}

/** An Atom feed of a case: the latest items that treated it. */
export function sagFeed(config: ArkivConfig, sag: Sag, datesOf: DatesOf): SiteFile {
  const treatments = sag.events.filter((event) => event.type === 'behandling').slice(-FEED_LENGTH);
  const text = atomXml(config, {
    title: `Sag ${sag.nummer}: ${sag.titel}`,
    url: sag.url,
    entries: treatments.reverse().map((treatment) => treatmentEntry(treatment, datesOf)),
  });
  return { path: `sag/${sag.slug}/feed.xml`, text };
}

/** An item of a case with what was decided. */
export const treatmentEntry = ({ punkt, uddrag }: Treatment, datesOf: DatesOf): AtomEntry =>
  punktEntry({ ...punkt, uddrag }, datesOf);

/** What an entry tells of an item. */
interface ToldPunkt extends Pick<Punkt, 'url' | 'kortTitel' | 'lukket' | 'uddrag'> {
  readonly meeting: Pick<Punkt['meeting'], 'id' | 'date' | 'forum'>;
}

/** An item with what was decided; a closed one by its title alone. */
export function punktEntry(
  { meeting, kortTitel, url, lukket, uddrag }: ToldPunkt,
  datesOf: DatesOf,
): AtomEntry {
  const dates = datesOf(meeting);
  return {
    ...dates,
    idMark: dates.idMark && `-${dates.idMark}`,
    title: `${meeting.forum.navn}, ${longDate(meeting.date)}: ${kortTitel}`,
    url,
    content: uddrag === null || lukket ? null : `<p>${escapeMarkup(uddrag)}</p>`,
  };
}
