import { type HeatMap, heatMap } from '../../charts/heat-map.ts';
import type { Layout } from '../../charts/layout.ts';
import type { Archive } from '../../model/archive.ts';
import { wholeNumber } from '../../model/text/danish-number.ts';
import type { Drawing, Figure, FigureTable } from '../../model/views/figure.ts';
import { inBothLayouts } from './drawings.ts';
import { monthFinding, yearFinding } from './findings.da.ts';
import { type Counts, columnSums, meetingsByMonth, meetingsByYear, sum } from './statistics.ts';
import { meetingFigures, SHORT_MONTHS, shortYear, tal } from './tal-titles.da.ts';

/** So many years there is room for in a drawing; older ones are told together. */
const MOST_YEARS: Readonly<Record<Layout, number>> = { bred: 20, smal: 12 };
/** So many years there is room for with four digits. */
const MOST_LONG_YEARS: Readonly<Record<Layout, number>> = { bred: 15, smal: 8 };

/** So many forums are drawn, for the page's weight; the table has them all. */
const MOST_FORUMS = 40;

/** When in the year the forums meet. */
export function monthFigure(archive: Archive): Figure {
  const rows = meetingsByMonth(archive);
  const [id, heading] = ['maaneder', meetingFigures.months];
  const finding = monthFinding(columnSums(rows, 12));
  return {
    ...{ id, heading, finding },
    note: noteOf(rows, meetingFigures.monthsNote),
    drawings: heatMaps({ id, heading, finding }, () => ({
      columns: SHORT_MONTHS,
      sums: 0,
      rows: busiest(rows),
    })),
    table: countTable(heading, SHORT_MONTHS, rows),
  };
}

/** How many meetings the forums held through the years. */
export function yearFigure(archive: Archive, years: readonly number[]): Figure {
  const rows = meetingsByYear(archive, years);
  const [id, heading] = ['aar', meetingFigures.years];
  const finding = yearFinding(years, rows);
  const isCut = years.length > MOST_YEARS.smal;
  return {
    ...{ id, heading, finding },
    note: noteOf(rows, meetingFigures.yearsNote, ...(isCut ? [meetingFigures.yearsCut] : [])),
    drawings: heatMaps({ id, heading, finding }, (layout) => latestYears(years, busiest(rows), layout)),
    table: countTable(heading, years.map(String), rows),
  };
}

const noteOf = (rows: readonly Counts[], ...sentences: readonly string[]): string =>
  [...sentences, ...(rows.length > MOST_FORUMS ? [meetingFigures.forumsCut(MOST_FORUMS)] : [])].join(' ');

/** The rows with the highest sums, in their own order. */
function busiest(rows: readonly Counts[]): readonly Counts[] {
  const sums = rows.map((row) => ({ row, total: sum(row.values) })).sort((a, b) => b.total - a.total);
  const kept = new Set(sums.slice(0, MOST_FORUMS).map(({ row }) => row));
  return rows.filter((row) => kept.has(row));
}

const heatMaps = (
  { id, heading, finding }: Pick<Figure, 'id' | 'heading' | 'finding'>,
  mapFor: (layout: Layout) => HeatMap,
): Drawing[] =>
  inBothLayouts((layout) =>
    heatMap(mapFor(layout), layout, { id: `${id}-${layout}`, title: heading, description: finding }),
  );

/** The latest years one by one, and all before them as one sum. */
function latestYears(years: readonly number[], rows: readonly Counts[], layout: Layout): HeatMap {
  const most = MOST_YEARS[layout];
  if (years.length <= MOST_LONG_YEARS[layout]) return { columns: years.map(String), sums: 0, rows };
  if (years.length <= most) return { columns: years.map(shortYear), sums: 0, rows };
  const cut = years.length - (most - 1);
  return {
    columns: [tal.before, ...years.slice(cut).map(shortYear)],
    sums: 1,
    rows: rows.map(({ label, values }) => ({
      label,
      values: [sum(values.slice(0, cut)), ...values.slice(cut)],
    })),
  };
}

/** Counts with their sums; the last row is all forums together. */
function countTable(caption: string, columns: readonly string[], rows: readonly Counts[]): FigureTable {
  const cells = (values: readonly number[]): string[] => [...values, sum(values)].map(wholeNumber);
  const total = { text: tal.all, url: null, cells: cells(columnSums(rows, columns.length)) };
  return {
    caption,
    columns: [tal.forum, ...columns, tal.total],
    rows: [
      ...rows.map(({ label, url, values }) => ({ text: label, url, cells: cells(values) })),
      ...(rows.length > 1 ? [total] : []),
    ],
  };
}
