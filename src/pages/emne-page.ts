import { emneUrl } from '../archive/urls.ts';
import type { Archive, Sag } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import type { EmnePageModel, PageBase } from '../model/views/page-models.ts';
import type { SagLine } from '../model/views/page-parts.ts';
import { OVERVIEWS } from './oversigt-page.ts';
import { oversigter } from './oversigt-titles.da.ts';
import { feedUrl } from './page-urls.ts';
import { sagTitle } from './sag/sag-page.ts';
import { latestTreatment, treatmentsOf } from './sag/treatments.ts';
import { titles } from './titles.da.ts';

/** A main group of more cases than this is parted by the year they were opened. */
const MOST = 400;

/** The pages of the KLE main groups that have cases; cases with other numbers belong to none. */
export function emnePages({ sager, config }: Archive): EmnePageModel[] {
  const groups = groupBy(
    sager.filter(({ dele }) => dele.form === 'kle'),
    ({ dele }) => (dele.form === 'kle' ? dele.hovedgruppe : ''),
  );
  return [...groups].flatMap(([hovedgruppe, held]) =>
    groupPages(hovedgruppe, titles.emne(hovedgruppe, config.emner[hovedgruppe]), held),
  );
}

function groupPages(hovedgruppe: string, title: string, sager: readonly Sag[]): EmnePageModel[] {
  const url = emneUrl(hovedgruppe);
  const main = {
    ...head(url, title, sager.length, [{ text: title, url }]),
    feed: feedUrl(url),
    hovedgruppe,
    count: sager.length,
  };
  if (sager.length <= MOST) return [{ ...main, sager: sager.map(sagLine), years: [] }];
  const years = [...groupBy(sager, ({ dele }) => String(dele.aar))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, held]) => ({ text: year, url: `${url}${year}/`, count: held.length, held }));
  const parts = years.map((year): EmnePageModel => {
    const crumbs = [
      { text: title, url },
      { text: year.text, url: year.url },
    ];
    return {
      ...head(year.url, titles.emneYear(title, year.text), year.count, crumbs),
      hovedgruppe,
      count: year.count,
      sager: year.held.map(sagLine),
      years: [],
    };
  });
  return [{ ...main, sager: [], years: years.map(({ held: _, ...link }) => link) }, ...parts];
}

function head(url: string, title: string, count: number, breadcrumb: PageBase['breadcrumb']): PageBase {
  const description = titles.emneDescription(title, count);
  const all = { text: oversigter.emne.title, url: OVERVIEWS.emne };
  return {
    url,
    title,
    description,
    breadcrumb: [all, ...breadcrumb],
    feed: null,
    canonical: url,
    indexed: true,
  };
}

function sagLine(sag: Sag): SagLine {
  const { nummer, url } = sag;
  const { count, first, last } = treatmentsOf(sag);
  return {
    ...{ text: sagTitle(sag), url, nummer, count },
    ...{ first: first ?? sag.first, last: last ?? sag.last },
    udfald: latestTreatment(sag)?.udfald ?? null,
  };
}
