import { forumUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import type { Tombstone } from '../model/fjernelse.ts';
import type { PageLink } from '../model/views/page-parts.ts';
import type { FjernetPageModel } from '../model/views/service-models.ts';
import { titles } from './titles.da.ts';

/** What a server that says «gone» sends; it lies beside the page, so that a server can see where to say so. */
export const GONE = '410.html';

/**
 * The pages that stand where meetings and attachments were taken down, each twice: as any page, and as what a server sends
 * with the status 410. An item's place is on its meeting's page.
 */
export const fjernetPages = (archive: Archive): FjernetPageModel[] =>
  archive.tombstones.flatMap(({ art, ...more }) =>
    art === 'punkt' ? [] : twice(fjernetPage(archive, { art, ...more })),
  );

const twice = (page: FjernetPageModel): FjernetPageModel[] => [page, { ...page, url: page.url + GONE }];

/** A file's address has no slash at its end, but a page of its own can only lie below it. */
function fjernetPage(
  archive: Archive,
  { url: address, art, dato, grund }: Omit<Tombstone, 'art'> & Pick<FjernetPageModel, 'art'>,
): FjernetPageModel {
  const url = decodeURI(address.endsWith('/') ? address : `${address}/`);
  const forum = archive.config.forummer.find(({ slug }) => url.startsWith(forumUrl(slug)));
  const meeting = archive.meetings.find((one) => url.startsWith(one.url));
  const title = titles.fjernet[art];
  const near: PageLink[] = [
    ...(meeting
      ? [{ text: titles.meeting(meeting.forum.navn, meeting.date, meeting.sequence), url: meeting.url }]
      : []),
    ...(forum ? [{ text: titles.allMeetings(forum.navn), url: forumUrl(forum.slug) }] : []),
  ];
  return {
    url,
    title,
    description: titles.fjernetDescription(title, dato),
    breadcrumb: [
      ...(forum ? [{ text: forum.navn, url: forumUrl(forum.slug) }] : []),
      ...(meeting ? [{ text: titles.meetingCrumb(meeting.date, meeting.sequence), url: meeting.url }] : []),
      { text: title, url },
    ],
    feed: null,
    canonical: null,
    indexed: false,
    ...{ art, dato, grund, near },
    hvad: art === 'moede' && forum ? titles.fjernetHvad(forum.navn, url) : null,
  };
}
