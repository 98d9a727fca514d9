import type { Archive } from '../model/archive.ts';
import { heldMeetings } from '../model/held.ts';
import { archiveToday, plannedMeetings } from '../model/planned-meetings.ts';
import type { FrontPageModel } from '../model/views/page-models.ts';
import { coverage, emneLinks, yearLinks } from './counts.ts';
import { latestMeeting, meetingLine } from './meeting-line.ts';
import { titles } from './titles.da.ts';

/** How many meetings the front page names: held ones, and ones to come. */
const LATEST = 10;
const PLANNED = 6;

/** The front page. */
export function frontPage(archive: Archive): FrontPageModel {
  const { config, meetings, forums } = archive;
  const planned = plannedMeetings(meetings, archiveToday(archive, null));
  const held = meetings.filter((meeting) => !planned.includes(meeting));
  return {
    url: '/',
    title: config.titel,
    description: titles.forsideDescription(config.organisation),
    breadcrumb: [],
    feed: null,
    canonical: '/',
    indexed: true,
    planned: planned.slice(0, PLANNED).map(meetingLine),
    latest: held.slice(-LATEST).reverse().map(latestMeeting),
    forums: forums.map(({ forum, url, meetings }) => {
      const held = heldMeetings(meetings);
      return { text: forum.navn, url, count: held.length, last: held[0]?.date ?? null };
    }),
    years: yearLinks(archive),
    emner: emneLinks(archive),
    covers: coverage(archive),
  };
}
