import { barChart } from '../../charts/bar-chart.ts';
import type { Archive } from '../../model/archive.ts';
import { percent, wholeNumber } from '../../model/text/danish-number.ts';
import type { Figure } from '../../model/views/figure.ts';
import { emptyFigure, inBothLayouts } from './drawings.ts';
import { closedFinding } from './findings.da.ts';
import { closedShares } from './statistics.ts';
import { closedFigure, share, tal } from './tal-titles.da.ts';

/** How much each forum keeps closed. */
export function lukketFigure(archive: Archive): Figure {
  const shares = closedShares(archive);
  const { heading, note } = closedFigure;
  const figure = { id: 'lukkede', heading, finding: closedFinding(shares) };
  if (shares.length === 0) return emptyFigure(figure);
  const bars = shares.map(({ label, closed, all }) => {
    return { label, value: closed / all, words: share(closed, all) };
  });
  return {
    ...figure,
    note,
    more: { text: closedFigure.list, url: '/lukkede/' },
    drawings: inBothLayouts((layout) =>
      barChart(bars, layout, { id: `lukkede-${layout}`, title: heading, description: figure.finding }),
    ),
    table: {
      caption: heading,
      columns: [tal.forum, closedFigure.closed, closedFigure.grounded, closedFigure.all, closedFigure.share],
      rows: shares.map(({ label, url, closed, grounded, all }) => ({
        text: label,
        url,
        cells: [wholeNumber(closed), wholeNumber(grounded), wholeNumber(all), percent(closed, all)],
      })),
    },
  };
}
