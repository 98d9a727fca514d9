import type { Archive } from '../model/archive.ts';
import type { PageBase } from '../model/views/page-models.ts';
import type { NotFoundPageModel, OmPageModel, SoegPageModel } from '../model/views/service-models.ts';
import { coverage, emneLinks, yearLinks } from './counts.ts';
import { feedUrl } from './page-urls.ts';
import { searchExamples } from './search-examples.ts';
import { titles } from './titles.da.ts';

/** The page about the archive, with examples out of it. */
export function omPage(archive: Archive): OmPageModel {
  const { config, forums } = archive;
  return {
    ...page('/om/', titles.om, titles.omDescription(config.titel)),
    indexed: true,
    canonical: '/om/',
    covers: coverage(archive),
    example: example(archive),
    hasPersonsider: config.personsider.lister.length + config.personsider.personer.length > 0,
    feeds: [
      { text: titles.siteFeed, url: feedUrl('/') },
      ...forums.map(({ forum, url }) => ({ text: forum.navn, url: feedUrl(url) })),
    ],
  };
}

/** The page that searches. */
export function soegPage(archive: Archive): SoegPageModel {
  return {
    ...page('/soeg/', titles.soeg, titles.soegDescription(archive.config.titel)),
    isEmpty: archive.meetings.every(({ punkter }) => punkter.every(({ lukket }) => lukket)),
    years: yearLinks(archive),
    emner: emneLinks(archive),
    examples: searchExamples(archive),
  };
}

/** The page for an address that leads nowhere. */
export function notFoundPage(archive: Archive): NotFoundPageModel {
  return { ...page('/404.html', titles.ikkeFundet, titles.ikkeFundet), years: yearLinks(archive) };
}

const page = (url: string, title: string, description: string): PageBase => ({
  url,
  title,
  description,
  breadcrumb: [{ text: title, url }],
  feed: null,
  canonical: null,
  indexed: false,
});

function example({ meetings }: Archive): OmPageModel['example'] {
  const punkt = meetings
    .flatMap(({ punkter }) => punkter)
    .findLast((one) => !one.standing && !one.lukket && one.isDecided);
  // A meeting's own decision has the plain anchor.
  return punkt
    ? { meeting: punkt.meeting.url, punkt: punkt.url, beslutning: `${punkt.url}-beslutning` }
    : null;
}
