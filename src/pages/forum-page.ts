import type { Archive, ForumMeetings } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import type { ForumPageModel } from '../model/page-models.ts';
import { meetingLine } from './meeting-line.ts';
import { feedUrl } from './page-urls.ts';
import { titles } from './titles.da.ts';

/** One forum's page. */
export function forumPage({ config }: Archive, { forum, url, meetings }: ForumMeetings): ForumPageModel {
  const years = groupBy(meetings.map(meetingLine), ({ date }) => date.slice(0, 4));
  return {
    url,
    title: forum.navn,
    description: titles.forumDescription(forum.navn, config.organisation, meetings.length),
    breadcrumb: [{ text: forum.navn, url }],
    feed: feedUrl(url),
    canonical: url,
    indexed: true,
    beskrivelse: forum.beskrivelse,
    forkortelser: forum.forkortelser,
    years: [...years].map(([year, things]) => ({ heading: year, id: `aar-${year}`, things })),
  };
}
