import type { Archive } from '../../model/archive.ts';
import { heldMeetings } from '../../model/held.ts';
import type { TalPageModel } from '../../model/views/figure.ts';
import { lukketFigure } from './lukket-figure.ts';
import { monthFigure, yearFigure } from './meeting-figures.ts';
import { sagerFigure } from './sager-figure.ts';
import { yearsOf } from './statistics.ts';
import { tal } from './tal-titles.da.ts';
import { udfaldFigure } from './udfald-figure.ts';

/** The archive in figures. */
export function talPage(archive: Archive): TalPageModel {
  const held = heldMeetings(archive.meetings);
  const [first, last] = [held[0], held.at(-1)];
  const years = yearsOf(held);
  const { title } = tal;
  return {
    url: '/tal/',
    title,
    description: tal.description(archive.config.titel),
    breadcrumb: [{ text: title, url: '/tal/' }],
    feed: null,
    canonical: '/tal/',
    indexed: true,
    basis: first && last ? tal.basis(held.length, first.date, last.date) : tal.empty,
    figures:
      held.length === 0
        ? []
        : [
            monthFigure(archive),
            yearFigure(archive, years),
            udfaldFigure(held, years),
            lukketFigure(archive),
            sagerFigure(archive),
          ],
  };
}
