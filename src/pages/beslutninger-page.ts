import type { Archive, Punkt } from '../model/archive.ts';
import type { ArkivConfig } from '../model/config.ts';
import { groupBy } from '../model/group-by.ts';
import type { BeslutningerPageModel, PageBase } from '../model/page-models.ts';
import type { BeslutningLine, CountedLink } from '../model/page-parts.ts';
import { UDFALD } from '../model/parsed.ts';
import { typeset } from '../model/typeset.ts';
import { beslutningerUrl } from './page-urls.ts';
import { punktLine } from './punkt-line.ts';
import { registerTitles } from './register-titles.da.ts';

/** A time with more decisions than this is parted: a year by its months, a month by its days. A line takes up to a kilobyte. */
const MOST = 400;
/** How much of a date tells a year, a month and a day. */
const LENGTHS = [4, 7, 10] as const;

/** A time, told by as much of a date as it takes, with its decisions, newest first, and the times it is parted into. */
interface Period {
  readonly time: string | null;
  readonly lines: readonly BeslutningLine[];
  readonly parts: readonly Period[];
}

/** The register of decisions: the newest ones at the plain address too, so that their own address is there from the first day. */
export function beslutningerPages({ config, meetings }: Archive): BeslutningerPageModel[] {
  const lines = meetings
    .toReversed()
    .flatMap(({ punkter }) => punkter.flatMap((punkt) => beslutningLine(punkt) ?? []));
  const years = periods(lines, 0);
  const page = (period: Period, beside: readonly Period[]): BeslutningerPageModel => ({
    ...head(period, config),
    ...list(period, beside, config),
    years: years.map(({ time }) => crumb(time)),
  });
  const pagesOf = (period: Period, beside: readonly Period[]): BeslutningerPageModel[] => [
    page(period, beside),
    ...period.parts.flatMap((part) => pagesOf(part, period.parts)),
  ];
  const plain = { url: beslutningerUrl(null), breadcrumb: [crumb(null)] };
  return [{ ...page(...newestOf(years)), ...plain }, ...years.flatMap((year) => pagesOf(year, []))];
}

/** Decisions by year, month or day, each period parted again where it is too large for a page. */
function periods(lines: readonly BeslutningLine[], level: number): Period[] {
  return [...groupBy(lines, ({ punkt }) => punkt.date.slice(0, LENGTHS[level]))].map(([time, held]) => ({
    time,
    lines: held,
    parts: held.length > MOST && level + 1 < LENGTHS.length ? periods(held, level + 1) : [],
  }));
}

/** The newest period that fits a page, and those that it is one part of beside. */
function newestOf(years: readonly Period[]): [Period, readonly Period[]] {
  let [newest = { time: null, lines: [], parts: [] }] = years;
  let beside: readonly Period[] = [];
  while (newest.parts[0]) [newest, beside] = [newest.parts[0], newest.parts];
  return [newest, beside];
}

function head({ time }: Period, { organisation }: ArkivConfig): PageBase {
  const url = beslutningerUrl(time);
  const within = time === null ? [] : LENGTHS.filter((length) => length <= time.length);
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

function list({ time, lines, parts }: Period, beside: readonly Period[], { forummer }: ArkivConfig) {
  const shown = parts.length > 0 ? [] : lines;
  const slugs = new Set(shown.map(({ punkt }) => punkt.forum.slug));
  const outcomes = new Set(shown.map(({ punkt }) => punkt.udfald ?? 'andet'));
  return {
    year: time === null ? null : Number(time.slice(0, LENGTHS[0])),
    shown: beslutningerUrl(time),
    parts: (parts.length > 0 ? parts : beside).map(link),
    count: lines.length,
    lines: shown,
    forums: forummer.filter(({ slug }) => slugs.has(slug)).map(({ slug, navn }) => ({ slug, navn })),
    udfald: UDFALD.filter((udfald) => outcomes.has(udfald)),
  };
}

const crumb = (time: string | null) => ({ text: registerTitles.crumb(time), url: beslutningerUrl(time) });
const link = ({ time, lines }: Period): CountedLink => ({ ...crumb(time), count: lines.length });

function beslutningLine(punkt: Punkt): BeslutningLine | null {
  const { beslutning } = punkt;
  if (!beslutning) return null;
  const url = punkt.url.replace(/#.*$/, `#${beslutning.anchor}`);
  const sager = punkt.sager.map((sag) => ({ text: sag.nummer, url: sag.url }));
  // Its words are public, and so is what they come to, also where the item is closed.
  const line = { ...punktLine(punkt), udfald: punkt.udfald };
  const { tekst, indstilling } = beslutning;
  return { punkt: line, url, sager, tekst: typeset(tekst), indstilling: indstilling.map(typeset) };
}
