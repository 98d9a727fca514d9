import { forumUrl } from '../archive/urls.ts';
import type { Archive } from '../model/archive.ts';
import { basePath } from '../model/base-path.ts';
import type { SiteInfo, SitePages } from '../model/page-models.ts';
import { beslutningerPages } from './beslutninger-page.ts';
import { emnePages } from './emne-page.ts';
import { forumPage } from './forum-page.ts';
import { frontPage } from './front-page.ts';
import { laesehjaelpPage, wasPage } from './help-pages.ts';
import { manglerPages } from './mangler-page.ts';
import { meetingPage } from './meeting-page.ts';
import { sagPage } from './sag-page.ts';
import { notFoundPage, omPage, soegPage } from './service-pages.ts';
import { yearPages } from './year-page.ts';

/** What all pages share. */
export function siteInfo({ config }: Archive): SiteInfo {
  const { titel, organisation, baseUrl, synlighed, kontakt, was, forummer } = config;
  return {
    ...{ titel, organisation, baseUrl, synlighed, kontakt, was },
    base: basePath(baseUrl),
    forums: forummer.map(({ navn, slug }) => ({ text: navn, slug, url: forumUrl(slug) })),
  };
}

/** Every page of the site, as values. */
export function sitePages(archive: Archive): SitePages {
  return {
    forside: frontPage(archive),
    forummer: archive.forums.map((forum) => forumPage(archive, forum)),
    moeder: archive.meetings.map(meetingPage),
    aar: yearPages(archive),
    sager: archive.sager.map((sag) => sagPage(archive, sag)),
    emner: emnePages(archive),
    beslutninger: beslutningerPages(archive),
    mangler: manglerPages(archive),
    om: omPage(archive),
    laesehjaelp: laesehjaelpPage(archive),
    was: wasPage(archive),
    soeg: soegPage(archive),
    ikkeFundet: notFoundPage(archive),
  };
}
