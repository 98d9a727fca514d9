import { forumUrl } from '../archive/urls.ts';
import type { Archive, Meeting, WholeMeeting } from '../model/archive.ts';
import { basePath } from '../model/base-path.ts';
import type { AnyPage, PageIndex } from '../model/page-index.ts';
import type { PageKind, PageModels, SiteInfo } from '../model/page-models.ts';
import { beslutningerPages } from './beslutninger-page.ts';
import { emnePages } from './emne-page.ts';
import { forumPages } from './forum-page.ts';
import { frontPage } from './front-page.ts';
import { laesehjaelpPage, wasPage } from './help-pages.ts';
import { withJsonLd } from './json-ld.ts';
import { manglerPages } from './mangler-page.ts';
import { meetingPage } from './meeting-page.ts';
import { ongoingSager } from './ongoing.ts';
import { logoUrl } from './page-urls.ts';
import { sagPage } from './sag-page.ts';
import { notFoundPage, omPage, soegPage } from './service-pages.ts';
import { siteInfo } from './site-info.ts';
import { talPage } from './tal/tal-page.ts';
import { yearPages } from './year-page.ts';

const allOf = <Kind extends PageKind>(kind: Kind, models: readonly PageModels[Kind][]): AnyPage[] =>
  models.map((model) => ({ kind, model }) as AnyPage);

/** Every page but those of meetings and cases, of which there are as many as the archive is large. */
export function sharedPages(archive: Archive): AnyPage[] {
  const ongoing = ongoingSager(archive);
  return [
    ...allOf('forside', [frontPage(archive)]),
    ...allOf(
      'forum',
      archive.forums.flatMap((forum) => forumPages(archive, forum, ongoing)),
    ),
    ...allOf('aar', yearPages(archive)),
    ...allOf('emne', emnePages(archive)),
    ...allOf('beslutninger', beslutningerPages(archive)),
    ...allOf('mangler', manglerPages(archive)),
    ...allOf('om', [omPage(archive)]),
    ...allOf('laesehjaelp', [laesehjaelpPage(archive)]),
    ...allOf('was', [wasPage(archive)]),
    ...allOf('tal', [talPage(archive)]),
    ...allOf('soeg', [soegPage(archive)]),
    ...allOf('ikkeFundet', [notFoundPage(archive)]),
  ];
}

/** Every page of a small archive at once, each with what it tells search engines. */
export function pageIndex(archive: Archive, wholeOf: (meeting: Meeting) => WholeMeeting): PageIndex {
  const site = siteInfo(archive);
  const pages = [
    ...sharedPages(archive),
    ...allOf(
      'moede',
      archive.meetings.map((meeting) => meetingPage(wholeOf(meeting))),
    ),
    ...allOf(
      'sag',
      archive.sager.map((sag) => sagPage(archive.config, sag)),
    ),
  ];
  return new Map(pages.map((page) => [page.model.url, withJsonLd(site, page)]));
}
