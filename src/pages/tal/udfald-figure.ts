import { yearUrl } from '../../archive/urls.ts';
import { smallBarChart } from '../../charts/bar-chart.ts';
import type { Meeting } from '../../model/archive.ts';
import type { Udfald } from '../../model/parsed.ts';
import { wholeNumber } from '../../model/text/danish-number.ts';
import { UDFALD_WORDS } from '../../model/udfald-words.ts';
import type { Drawing, Figure, FigureTable } from '../../model/views/figure.ts';
import { emptyFigure } from './drawings.ts';
import { outcomeFinding } from './findings.da.ts';
import { columnSums, outcomesByYear, sum } from './statistics.ts';
import { outcomeFigure, tal } from './tal-titles.da.ts';

interface Outcome {
  readonly udfald: Udfald;
  readonly label: string;
  /** One for each year, the newest first. */
  readonly values: readonly number[];
}

/** What decisions did, year by year, the newest first: a small drawing for each outcome. */
export function udfaldFigure(meetings: readonly Meeting[], oldestFirst: readonly number[]): Figure {
  const years = oldestFirst.toReversed();
  const outcomes = outcomesByYear(meetings, years).map(({ udfald, values }) => {
    return { udfald, label: UDFALD_WORDS[udfald] ?? outcomeFigure.other, values };
  });
  const { heading, note } = outcomeFigure;
  const figure = { id: 'udfald', heading, finding: outcomeFinding(years, outcomes) };
  if (outcomes.length === 0) return emptyFigure(figure);
  return { ...figure, note, drawings: drawings(years, outcomes), table: table(years, outcomes) };
}

function drawings(years: readonly number[], outcomes: readonly Outcome[]): Drawing[] {
  const most = Math.max(...outcomes.flatMap(({ values }) => values));
  return outcomes.map(({ udfald, label, values }) => {
    const bars = values.map((value, at) => ({ label: String(years[at]), value, words: wholeNumber(value) }));
    const words = {
      id: `udfald-${udfald}`,
      title: `${outcomeFigure.heading}: ${label}`,
      description: outcomeFigure.description(sum(values)),
    };
    return { shown: 'altid', svg: smallBarChart(label, bars, most, words) };
  });
}

function table(years: readonly number[], outcomes: readonly Outcome[]): FigureTable {
  const cells = (values: readonly number[]): string[] => [...values, sum(values)].map(wholeNumber);
  const ofYear = (at: number): number[] => outcomes.map(({ values }) => values[at] ?? 0);
  const rows = years.map((year, at) => ({
    text: String(year),
    url: yearUrl(year),
    cells: cells(ofYear(at)),
  }));
  const totals = columnSums(
    years.map((_, at) => ({ values: ofYear(at) })),
    outcomes.length,
  );
  return {
    caption: outcomeFigure.heading,
    columns: [outcomeFigure.year, ...outcomes.map(({ label }) => label), tal.total],
    rows: years.length > 1 ? [...rows, { text: tal.allYears, url: null, cells: cells(totals) }] : rows,
  };
}
