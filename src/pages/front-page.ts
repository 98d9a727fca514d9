import type { Archive } from '../model/archive.ts';
import type { FrontPageModel } from '../model/page-models.ts';
import { coverage, emneLinks, yearLinks } from './counts.ts';
import { latestMeeting } from './meeting-line.ts';
import { titles } from './titles.da.ts';

const LATEST = 10;

/** The front page. */
export function frontPage(archive: Archive): FrontPageModel {
  const { config, meetings, forums } = archive;
  return {
    url: '/',
    title: config.titel,
    description: titles.forsideDescription(config.organisation),
    breadcrumb: [],
    feed: null,
    canonical: '/',
    indexed: true,
    latest: meetings.slice(-LATEST).reverse().map(latestMeeting),
    forums: forums.map(({ forum, url, meetings: held }) => ({
      text: forum.navn,
      url,
      count: held.length,
      last: held[0]?.date ?? null,
    })),
    years: yearLinks(archive),
    emner: emneLinks(archive),
    covers: coverage(archive),
  };
}
