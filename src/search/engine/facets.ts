import { UDFALD } from '../../model/parsed.ts';
import type { Facets, FacetValue } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import { UDFALD_WORDS } from '../../model/udfald-words.ts';
import type { Rows } from '../format/table.ts';

/** An outcome that has no word of its own. */
const OTHER = 'Andet udfald';

/** What can narrow a search, each by a value of a row. */
const FILTERS = ['forum', 'aar', 'udfald', 'emne', 'sag'] as const;
type Filter = (typeof FILTERS)[number];

/** The rows that a case is on, and null where no case was chosen. */
export type SagRows = ReadonlySet<number> | null;

/** Whether a row fits each filter of a query. */
function fits(query: Query, rows: Rows, sag: SagRows): Record<Filter, (row: number) => boolean> {
  const { forum, fra, til, udfald, emne } = query;
  return {
    forum: (row) => forum === '' || rows.meetings[rows.meetingOf[row] ?? -1]?.forum.slug === forum,
    aar: (row) => (fra === '' || rows.aar(row) >= fra) && (til === '' || rows.aar(row) <= til),
    udfald: (row) => udfald === '' || rows.udfald(row) === udfald,
    emne: (row) => emne === '' || rows.emnerOf(row).includes(emne),
    sag: (row) => sag === null || sag.has(row),
  };
}

/** The rows that fit all filters, and for each filter those that fit all the others. */
export interface Filtered {
  readonly all: readonly number[];
  readonly but: Readonly<Record<Filter, readonly number[]>>;
}

/** Narrows rows by the filters of a query. */
export function filterRows(found: Iterable<number>, query: Query, rows: Rows, sag: SagRows): Filtered {
  const tests = fits(query, rows, sag);
  const all: number[] = [];
  const but: Record<Filter, number[]> = { forum: [], aar: [], udfald: [], emne: [], sag: [] };
  for (const row of found) {
    const failed = FILTERS.filter((filter) => !tests[filter](row));
    if (failed.length === 0) all.push(row);
    const [only] = failed;
    if (only === undefined) for (const filter of FILTERS) but[filter].push(row);
    else if (failed.length === 1) but[only].push(row);
  }
  return { all, but };
}

function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesOf(
  counts: ReadonlyMap<string, number>,
  texts: Iterable<readonly [string, string]>,
): FacetValue[] {
  return [...texts].flatMap(([value, text]) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, text, count }];
  });
}

/** Counts what the results could be narrowed by; cases and parts of items are counted later. */
export function facetsOf({ but }: Filtered, rows: Rows): Facets {
  const slug = (row: number): string => rows.meetings[rows.meetingOf[row] ?? -1]?.forum.slug ?? '';
  const years = counted(but.aar.map((row) => rows.aar(row)));
  return {
    forum: valuesOf(
      counted(but.forum.map(slug)),
      rows.forummer.map((forum) => [forum.slug, forum.navn]),
    ),
    aar: valuesOf(
      years,
      [...years.keys()]
        .sort()
        .reverse()
        .map((year) => [year, year]),
    ),
    udfald: valuesOf(
      counted(but.udfald.map((row) => rows.udfald(row) ?? '')),
      UDFALD.map((udfald) => [udfald, UDFALD_WORDS[udfald] ?? OTHER]),
    ),
    emne: valuesOf(
      counted(but.emne.flatMap((row) => rows.emnerOf(row))),
      rows.emner.map(({ nummer, titel }) => [nummer, titel ? `${nummer} ${titel}` : nummer]),
    ),
    sag: null,
    del: null,
  };
}
