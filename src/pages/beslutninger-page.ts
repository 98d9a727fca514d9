import type { Archive, Punkt } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import type { BeslutningerPageModel } from '../model/page-models.ts';
import type { BeslutningLine } from '../model/page-parts.ts';
import { firstSentence } from '../model/sentences.ts';
import { ownDecision } from './own-decision.ts';
import { beslutningerUrl } from './page-urls.ts';
import { punktLine } from './punkt-line.ts';
import { titles } from './titles.da.ts';

/** The register of decisions: the newest year's at the plain address too, so that its own address is there from the first day. */
export function beslutningerPages({ config, meetings }: Archive): BeslutningerPageModel[] {
  const lines = meetings
    .toReversed()
    .flatMap(({ punkter }) => punkter.flatMap((punkt) => beslutningLine(punkt) ?? []));
  const years = [...groupBy(lines, ({ punkt }) => punkt.date.slice(0, 4))];
  const links = years.map(([year, held]) => ({ text: year, url: beslutningerUrl(year), count: held.length }));
  const page = (
    url: string,
    year: string | null,
    held: readonly BeslutningLine[],
  ): BeslutningerPageModel => ({
    url,
    title: year ? titles.beslutningerIn(year) : titles.beslutninger,
    description: titles.beslutningerDescription(year, config.organisation),
    breadcrumb: [
      { text: titles.beslutninger, url: beslutningerUrl() },
      ...(year && url !== beslutningerUrl() ? [{ text: year, url }] : []),
    ],
    feed: null,
    canonical: year ? beslutningerUrl(year) : url,
    indexed: true,
    year: year ? Number(year) : null,
    lines: held,
    years: links,
  });
  const [newest, lately] = years[0] ?? [null, []];
  return [
    page(beslutningerUrl(), newest, lately),
    ...years.map(([year, held]) => page(beslutningerUrl(year), year, held)),
  ];
}

function beslutningLine(punkt: Punkt): BeslutningLine | null {
  const decision = punkt.standing || punkt.lukket ? null : ownDecision(punkt);
  if (!decision || decision.text.trim() === '') return null;
  const url = punkt.url.replace(/#.*$/, `#${decision.anchor}`);
  return { punkt: punktLine(punkt), url, tekst: firstSentence(decision.text) };
}
