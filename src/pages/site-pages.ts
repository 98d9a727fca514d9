import type { Archive, Meeting, WholeMeeting } from '../model/archive.ts';
import type { AnyPage, PageIndex } from '../model/views/page-index.ts';
import type { PageKind, PageModels } from '../model/views/page-models.ts';
import { beslutningerPages } from './beslutninger-page.ts';
import { dataPage } from './data-page.ts';
import { emnePages } from './emne-page.ts';
import { fjernetPages } from './fjernet-page.ts';
import { forumPages } from './forum-page.ts';
import { frontPage } from './front-page.ts';
import { laesehjaelpPage, wasPage } from './help-pages.ts';
import { lukkedePages } from './lukkede/lukkede-pages.ts';
import { manglerPages } from './mangler/mangler-page.ts';
import { withJsonLd } from './meeting/json-ld.ts';
import { meetingPage } from './meeting/meeting-page.ts';
import { rettelserPages } from './meeting/rettelser-page.ts';
import { OVERVIEWS, oversigtPages } from './oversigt-page.ts';
import { personerPages, personPages } from './personer/person-pages.ts';
import { ongoingSager } from './sag/ongoing.ts';
import { sagPage } from './sag/sag-page.ts';
import { notFoundPage, omPage, soegPage } from './service-pages.ts';
import { siteInfo } from './site-info.ts';
import { talPage } from './tal/tal-page.ts';
import { yearPages } from './year-page.ts';

const allOf = <Kind extends PageKind>(kind: Kind, models: readonly PageModels[Kind][]): AnyPage[] =>
  models.map((model) => ({ kind, model }) as AnyPage);

/** The kinds of page that are made of the whole archive. */
export type SharedKind = Exclude<PageKind, 'moede' | 'sag'>;

/** How the pages of each shared kind are made, in the order of the site; `at` begins their addresses, forums have names of their own. */
const SHARED: {
  readonly [Kind in SharedKind]: {
    readonly at: string | null;
    readonly make: (archive: Archive) => readonly PageModels[Kind][];
  };
} = {
  forside: { at: '', make: (archive) => [frontPage(archive)] },
  forum: { at: null, make: allForumPages },
  aar: { at: 'aar', make: yearPages },
  emne: { at: 'emne', make: emnePages },
  beslutninger: { at: 'beslutninger', make: beslutningerPages },
  mangler: { at: 'mangler', make: manglerPages },
  om: { at: 'om', make: (archive) => [omPage(archive)] },
  laesehjaelp: { at: 'laesehjaelp', make: (archive) => [laesehjaelpPage(archive)] },
  was: { at: 'was', make: (archive) => [wasPage(archive)] },
  data: { at: 'data', make: (archive) => [dataPage(archive)] },
  tal: { at: 'tal', make: (archive) => [talPage(archive)] },
  lukkede: { at: 'lukkede', make: lukkedePages },
  personer: { at: 'personer', make: personerPages },
  person: { at: null, make: personPages },
  soeg: { at: 'soeg', make: (archive) => [soegPage(archive)] },
  // They stand over pages of other kinds.
  oversigt: { at: null, make: oversigtPages },
  // They stand at the addresses of what was taken down.
  fjernet: { at: null, make: fjernetPages },
  // They stand below the addresses of their meetings.
  rettelser: { at: null, make: rettelserPages },
  ikkeFundet: { at: '404.html', make: (archive) => [notFoundPage(archive)] },
};
const SHARED_KINDS = Object.keys(SHARED) as SharedKind[];

function allForumPages(archive: Archive): PageModels['forum'][] {
  const ongoing = ongoingSager(archive);
  return archive.forums.flatMap((forum) => forumPages(archive, forum, ongoing));
}

/** The one kind of shared page that can stand at an address. */
export function sharedKindAt(url: string): SharedKind {
  if (/^\/[^/]+\/[^/]+\/rettelser\/$/.test(url)) return 'rettelser';
  if ((Object.values(OVERVIEWS) as readonly string[]).includes(url)) return 'oversigt';
  const [, first, second] = url.split('/');
  if (first === 'personer' && second) return 'person';
  return SHARED_KINDS.find((kind) => SHARED[kind].at === first) ?? 'forum';
}

/** Every page of a shared kind. */
export const pagesOfKind = (archive: Archive, kind: SharedKind): AnyPage[] =>
  allOf(kind, SHARED[kind].make(archive));

/** Every page but those of meetings and cases, of which there are as many as the archive is large. */
export const sharedPages = (archive: Archive): AnyPage[] =>
  SHARED_KINDS.flatMap((kind) => pagesOfKind(archive, kind));

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
