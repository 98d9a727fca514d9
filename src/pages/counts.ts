import { emneUrl, yearUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import type { CountedLink, Coverage } from '../model/page-parts.ts';
import { titles } from './titles.da.ts';

/** How much the archive holds, and from when to when. */
export function coverage({ meetings, sager }: Archive): Coverage {
  return {
    meetings: meetings.length,
    punkter: meetings.reduce((sum, { punkter }) => sum + punkter.length, 0),
    sager: sager.length,
    first: meetings[0]?.date ?? null,
    last: meetings.at(-1)?.date ?? null,
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
