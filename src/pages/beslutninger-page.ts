import type { Archive, Punkt } from '../model/archive.ts';
import type { IsoDate } from '../model/brand.ts';
import type { ArkivConfig } from '../model/config.ts';
import { UDFALD } from '../model/parsed.ts';
import { REGISTER_PAGE } from '../model/register/register-part.ts';
import {
  leavesOf,
  PERIOD_LENGTHS,
  type Period as PeriodOf,
  periodsOf,
} from '../model/register/register-periods.ts';
import { sagsnummerDele } from '../model/sagsnummer.ts';
import { typeset } from '../model/text/typeset.ts';
import type { BeslutningerPageModel, PageBase } from '../model/views/page-models.ts';
import type { BeslutningLine, CountedLink, WholeRegister } from '../model/views/page-parts.ts';
import { beslutningerUrl, feedUrl } from './page-urls.ts';
import { punktLine } from './punkt-line.ts';
import { registerTitles } from './register-titles.da.ts';
import { titles } from './titles.da.ts';

type Period = PeriodOf<Punkt>;

/** The register of decisions: all of them at the plain address, which shows the newest, and each year's at its own. */
export function beslutningerPages(archive: Archive): BeslutningerPageModel[] {
  const decided = archive.meetings
    .toReversed()
    .flatMap(({ punkter }) => punkter.filter(({ beslutning }) => beslutning !== null));
  const years = periodsOf(decided, { dateOf: ({ meeting }) => meeting.date, countOf: () => 1 });
  const page = (period: Period, beside: readonly Period[]): BeslutningerPageModel => {
    const { time, things, parts } = period;
    return {
      ...head(time, archive.config),
      year: Number(time.slice(0, PERIOD_LENGTHS[0])),
      years: years.map(link),
      parts: (parts.length > 0 ? parts : beside).map(link),
      count: things.length,
      lines: parts.length > 0 ? [] : things.map(beslutningLine),
      span: spanOf(time),
      whole: null,
    };
  };
  const pagesOf = (period: Period, beside: readonly Period[]): BeslutningerPageModel[] => [
    page(period, beside),
    ...period.parts.flatMap((part) => pagesOf(part, period.parts)),
  ];
  return [wholePage(archive.config, decided, years), ...years.flatMap((year) => pagesOf(year, []))];
}

function wholePage(
  config: ArkivConfig,
  decided: readonly Punkt[],
  years: readonly Period[],
): BeslutningerPageModel {
  const own = head(null, config);
  return {
    ...own,
    feed: decided.length > 0 ? feedUrl(own.url) : null,
    year: null,
    years: years.map(link),
    parts: [],
    count: decided.length,
    lines: decided.slice(0, REGISTER_PAGE).map(beslutningLine),
    span: null,
    whole: decided.length > 0 ? wholeRegister(config, decided, years) : null,
  };
}

function wholeRegister(
  { forummer, emner }: ArkivConfig,
  decided: readonly Punkt[],
  years: readonly Period[],
): WholeRegister {
  const slugs = new Set(decided.map(({ meeting }) => meeting.forum.slug));
  const outcomes = new Set(decided.map(({ udfald }) => udfald ?? 'andet'));
  const groups = new Set(
    decided.flatMap(({ sagsnumre }) =>
      sagsnumre.flatMap((nummer) => {
        const dele = sagsnummerDele(nummer);
        return dele.form === 'kle' ? [dele.hovedgruppe] : [];
      }),
    ),
  );
  return {
    forums: forummer.filter(({ slug }) => slugs.has(slug)).map(({ slug, navn }) => ({ slug, navn })),
    udfald: UDFALD.filter((udfald) => outcomes.has(udfald)),
    emner: [...groups]
      .sort()
      .map((hovedgruppe) => ({ hovedgruppe, titel: titles.emne(hovedgruppe, emner[hovedgruppe]) })),
    dele: leavesOf(years).map(({ time, things }) => [time, things.length]),
  };
}

function head(time: string | null, { organisation }: ArkivConfig): PageBase {
  const url = beslutningerUrl(time);
  const within = time === null ? [] : PERIOD_LENGTHS.filter((length) => length <= time.length);
  return {
    url,
    title: registerTitles.of(time),
    description: registerTitles.description(time, organisation),
    breadcrumb: [null, ...within.map((length) => time?.slice(0, length) ?? null)].map(crumb),
    feed: null,
    canonical: url,
    indexed: true,
  };
}

/** The days of a year, a month or a day. */
const spanOf = (time: string): BeslutningerPageModel['span'] => ({
  fra: `${time}-01-01`.slice(0, 10) as IsoDate,
  til: lastDay(time) as IsoDate,
});

function lastDay(time: string): string {
  const [year = '', month = '12', day] = time.split('-');
  if (day) return time;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

const crumb = (time: string | null) => ({ text: registerTitles.crumb(time), url: beslutningerUrl(time) });
const link = ({ time, things }: Period): CountedLink => ({ ...crumb(time), count: things.length });

function beslutningLine(punkt: Punkt): BeslutningLine {
  const { tekst, indstilling, anchor } = punkt.beslutning ?? {
    tekst: '',
    indstilling: [],
    anchor: punkt.anchor,
  };
  return {
    // Its words are public, and so is what they come to, also where the item is closed.
    punkt: { ...punktLine(punkt), udfald: punkt.udfald },
    url: punkt.url.replace(/#.*$/, `#${anchor}`),
    sager: punkt.sager.map((sag) => ({ text: sag.nummer, url: sag.url })),
    tekst: typeset(tekst),
    indstilling: indstilling.map(typeset),
  };
}
