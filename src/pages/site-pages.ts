import { forumUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import { basePath } from '../model/base-path.ts';
import type { SiteInfo, SitePages } from '../model/page-models.ts';
import { beslutningerPages } from './beslutninger-page.ts';
import { emnePages } from './emne-page.ts';
import { forumPages } from './forum-page.ts';
import { frontPage } from './front-page.ts';
import { laesehjaelpPage, wasPage } from './help-pages.ts';
import { manglerPages } from './mangler-page.ts';
import { meetingPage } from './meeting-page.ts';
import { ongoingSager } from './ongoing.ts';
import { logoUrl } from './page-urls.ts';
import { sagPage } from './sag-page.ts';
import { notFoundPage, omPage, soegPage } from './service-pages.ts';
import { talPage } from './tal/tal-page.ts';
import { yearPages } from './year-page.ts';

/** What all pages share. */
export function siteInfo({ config, meetings }: Archive): SiteInfo {
  const { titel, organisation, baseUrl, synlighed, kontakt, was, logo, forummer } = config;
  return {
    ...{ titel, organisation, baseUrl, synlighed, kontakt, was },
    logo: logo ? logoUrl(logo) : null,
    base: basePath(baseUrl),
    forums: forummer.map(({ navn, slug }) => ({ text: navn, slug, url: forumUrl(slug) })),
    hasYears: meetings.length > 0,
  };
}

/** Every page of the site, as values. */
export function sitePages(archive: Archive): SitePages {
  const ongoing = ongoingSager(archive);
  return {
    forside: frontPage(archive),
    forummer: archive.forums.flatMap((forum) => forumPages(archive, forum, ongoing)),
    moeder: archive.meetings.map(meetingPage),
    aar: yearPages(archive),
    sager: archive.sager.map((sag) => sagPage(archive, sag)),
    emner: emnePages(archive),
    beslutninger: beslutningerPages(archive),
    mangler: manglerPages(archive),
    om: omPage(archive),
    laesehjaelp: laesehjaelpPage(archive),
    was: wasPage(archive),
    tal: talPage(archive),
    soeg: soegPage(archive),
    ikkeFundet: notFoundPage(archive),
  };
}
