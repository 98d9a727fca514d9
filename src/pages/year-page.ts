import { yearUrl } from '../archive/urls.ts';
import type { Archive, Meeting } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import { capital } from '../model/text/phrases.da.ts';
import { dateParts, MONTHS } from '../model/time/danish-date.ts';
import type { YearPageModel } from '../model/views/page-models.ts';
import type { PageLink } from '../model/views/page-parts.ts';
import { meetingLine } from './meeting-line.ts';
import { OVERVIEWS } from './oversigt-page.ts';
import { oversigter } from './oversigt-titles.da.ts';
import { titles } from './titles.da.ts';

/** A page for each year that has meetings, newest first. */
export function yearPages({ config, meetings }: Archive): YearPageModel[] {
  const years = [...groupBy(meetings, ({ date }) => date.slice(0, 4))].reverse();
  const link = (year: string | undefined): PageLink | null =>
    year ? { text: year, url: yearUrl(year) } : null;
  return years.map(([year, held], at) => ({
    url: yearUrl(year),
    title: titles.year(year),
    description: titles.yearDescription(year, config.organisation, held.length),
    breadcrumb: [
      { text: oversigter.aar.title, url: OVERVIEWS.aar },
      { text: year, url: yearUrl(year) },
    ],
    feed: null,
    canonical: yearUrl(year),
    indexed: true,
    months: monthsOf(held),
    count: held.length,
    previous: link(years[at + 1]?.[0]),
    next: link(years[at - 1]?.[0]),
  }));
}

function monthsOf(meetings: readonly Meeting[]): YearPageModel['months'] {
  const newest = meetings.map(meetingLine).reverse();
  return [...groupBy(newest, ({ date }) => dateParts(date).month)].map(([month, things]) => {
    const name = MONTHS[month - 1] ?? '';
    return { heading: capital(name), id: name, things };
  });
}
