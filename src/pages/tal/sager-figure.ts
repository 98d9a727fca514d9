import { rangeChart } from '../../charts/range-chart.ts';
import type { Archive } from '../../model/archive.ts';
import { wholeNumber } from '../../model/text/danish-number.ts';
import { shortDate } from '../../model/time/danish-date.ts';
import type { Figure, FigureTable } from '../../model/views/figure.ts';
import { emptyFigure, inBothLayouts } from './drawings.ts';
import { sagFinding } from './findings.da.ts';
import { longestSager, type SagSpan } from './longest-sager.ts';
import { duration, sagFigure } from './tal-titles.da.ts';

/** How many of the longest-running cases are shown. */
const MOST = 20;

/** The cases that have been under way longest. */
export function sagerFigure({ sager }: Archive): Figure {
  const spans = longestSager(sager, MOST);
  const { heading } = sagFigure;
  const figure = { id: 'sager', heading, finding: sagFinding(spans) };
  if (spans.length === 0) return emptyFigure(figure);
  const ranges = spans.map(({ titel, first, last, days }) => {
    return { label: titel, first, last, words: duration(days) };
  });
  return {
    ...figure,
    note: sagFigure.note(MOST),
    drawings: inBothLayouts((layout) =>
      rangeChart(ranges, layout, { id: `sager-${layout}`, title: heading, description: figure.finding }),
    ),
    table: table(spans),
  };
}

function table(spans: readonly SagSpan[]): FigureTable {
  const { heading, sag, nummer, first, last, varighed, count } = sagFigure;
  return {
    caption: heading,
    columns: [sag, nummer, first, last, varighed, count],
    rows: spans.map((span) => ({
      text: span.titel,
      url: span.url,
      cells: [
        span.nummer,
        shortDate(span.first),
        shortDate(span.last),
        duration(span.days),
        wholeNumber(span.count),
      ],
    })),
  };
}
