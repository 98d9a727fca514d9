import { emneUrl, yearUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import { heldMeetings } from '../model/held.ts';
import { archiveToday, plannedMeetings } from '../model/planned-meetings.ts';
import type { CountedLink, Coverage } from '../model/views/page-parts.ts';
import { titles } from './titles.da.ts';

/** How many held meetings the archive has minutes of, from when to when, and how many agendas of meetings to come. */
export function coverage(archive: Archive): Coverage {
  const { meetings, sager } = archive;
  const held = heldMeetings(meetings);
  const toCome = plannedMeetings(meetings, archiveToday(archive, null));
  return {
    meetings: held.length,
    planned: toCome.filter(({ status }) => status.state !== 'aflyst').length,
    punkter: held.reduce((sum, { punkter }) => sum + punkter.length, 0),
    sager: sager.length,
    first: held[0]?.date ?? null,
    last: held.at(-1)?.date ?? null,
    isEmpty: meetings.length === 0,
  };
}

/** The years that have meetings, newest first, with how many. */
export function yearLinks({ meetings }: Archive): CountedLink[] {
  const years = groupBy(meetings, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, held]) => ({ text: year, url: yearUrl(year), count: held.length })).reverse();
}

/** The KLE main groups that have cases, by number, with how many. */
export function emneLinks({ sager, config }: Archive): (CountedLink & { hovedgruppe: string })[] {
  const groups = groupBy(
    sager.flatMap(({ dele }) => (dele.form === 'kle' ? [dele.hovedgruppe] : [])),
    (hovedgruppe) => hovedgruppe,
  );
  return [...groups]
    .map(([hovedgruppe, held]) => ({
      text: titles.emne(hovedgruppe, config.emner[hovedgruppe]),
      url: emneUrl(hovedgruppe),
      hovedgruppe,
      count: held.length,
    }))
    .sort((a, b) => (a.hovedgruppe < b.hovedgruppe ? -1 : 1));
}
