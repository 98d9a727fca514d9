// The pages over all years, subjects and cases.
import type { Archive, Sag } from '../model/archive.ts';
import type { SagStand } from '../model/views/page-parts.ts';
import type { OversigtPageModel } from '../model/views/service-models.ts';
import { emneLinks, yearLinks } from './counts.ts';
import { oversigter } from './oversigt-titles.da.ts';
import { sagTitle } from './sag/sag-page.ts';
import { latestTreatment, sagStand } from './sag/treatments.ts';
import { titles } from './titles.da.ts';

/** How many cases are shown at once; all of a large archive would be a page of megabytes. */
const NEWEST = 100;

/** The addresses of the pages, by what they are over. */
export const OVERVIEWS = { aar: '/aar/', emne: '/emne/', sag: '/sag/' } as const;

/** The pages over years, subjects and cases, as far as the archive has any. */
export function oversigtPages(archive: Archive): OversigtPageModel[] {
  const years = yearLinks(archive);
  const emner = emneLinks(archive).map(({ text, url, count }) => ({ text, url, count }));
  const pages: Omit<OversigtPageModel, 'others'>[] = [];
  if (years.length > 0)
    pages.push({ ...head('aar'), groups: [{ heading: null, links: years, noun: 'moeder' }] });
  if (emner.length > 0)
    pages.push({ ...head('emne'), groups: [{ heading: null, links: emner, noun: 'sager' }] });
  if (archive.sager.length > 0) {
    pages.push({
      ...head('sag'),
      sager: newestSager(archive.sager),
      groups: emner.length > 0 ? [{ heading: oversigter.byEmne, links: emner, noun: 'sager' }] : [],
      hasMore: archive.sager.length > NEWEST,
    });
  }
  const links = pages.map(({ title, url }) => ({ text: title, url }));
  return pages.map((page) => ({ ...page, others: links.filter(({ url }) => url !== page.url) }));
}

function newestSager(sager: readonly Sag[]): SagStand[] {
  return sager
    .flatMap((sag) => {
      const latest = latestTreatment(sag);
      return latest ? [{ sag, latest }] : [];
    })
    .sort((a, b) => (a.latest.meeting.date < b.latest.meeting.date ? 1 : -1))
    .slice(0, NEWEST)
    .map(({ sag, latest }) => sagStand(listTitle(sag), sag.url, latest));
}

/** A case of which no title may be told is known by its number. */
function listTitle(sag: Sag): string {
  const title = sagTitle(sag);
  return title === titles.closedPunkt ? `${title} (${sag.nummer})` : title;
}

function head(art: keyof typeof OVERVIEWS): Omit<OversigtPageModel, 'groups' | 'others'> {
  const url = OVERVIEWS[art];
  const { title, intro } = oversigter[art];
  return {
    ...{ url, title, intro, description: intro, canonical: url, indexed: true, feed: null },
    ...{ breadcrumb: [{ text: title, url }], sager: [], hasMore: false },
  };
}
