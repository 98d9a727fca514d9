import type { Archive, ForumMeetings } from '../model/archive.ts';
import type { ForumSlug } from '../model/brand.ts';
import { groupBy } from '../model/group-by.ts';
import { MOST_FORUM_MEETINGS as MOST } from '../model/views/forum-years.ts';
import type { ForumPageModel } from '../model/views/page-models.ts';
import type { SagStand } from '../model/views/page-parts.ts';
import { rhythmOf } from './forum-rhythm.ts';
import { meetingLine } from './meeting-line.ts';
import { feedUrl } from './page-urls.ts';
import { titles } from './titles.da.ts';

const NEWEST_YEARS = 2;

/** One forum's page, and its older years' when it has many meetings. */
export function forumPages(
  { config }: Archive,
  { forum, url, meetings }: ForumMeetings,
  ongoing: ReadonlyMap<ForumSlug, readonly SagStand[]>,
): ForumPageModel[] {
  const years = [...groupBy(meetings.map(meetingLine), ({ date }) => date.slice(0, 4))].map(
    ([year, things]) => ({ heading: year, id: `aar-${year}`, things }),
  );
  const isSplit = meetings.length > MOST;
  const yearUrl = (year: string): string => `${url}${year}/`;
  const links = years.map(({ heading, things }) => ({
    text: heading,
    url: isSplit ? yearUrl(heading) : `#aar-${heading}`,
    count: things.length,
  }));
  const shared = { beskrivelse: forum.beskrivelse, forkortelser: forum.forkortelser, links, indexed: true };
  const main: ForumPageModel = {
    ...shared,
    url,
    title: forum.navn,
    description: titles.forumDescription(forum.navn, config.organisation, meetings.length),
    breadcrumb: [{ text: forum.navn, url }],
    feed: feedUrl(url),
    canonical: url,
    year: null,
    rhythm: rhythmOf(meetings),
    ongoing: ongoing.get(forum.slug) ?? [],
    years: isSplit ? years.slice(0, NEWEST_YEARS) : years,
  };
  const parts = (isSplit ? years : []).map(
    (held): ForumPageModel => ({
      ...shared,
      url: yearUrl(held.heading),
      title: titles.forumYear(forum.navn, held.heading),
      description: titles.forumDescription(forum.navn, config.organisation, held.things.length),
      breadcrumb: [
        { text: forum.navn, url },
        { text: held.heading, url: yearUrl(held.heading) },
      ],
      feed: feedUrl(url),
      canonical: yearUrl(held.heading),
      year: held.heading,
      rhythm: null,
      ongoing: [],
      years: [held],
    }),
  );
  return [main, ...parts];
}
