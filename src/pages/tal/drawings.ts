import type { Layout } from '../../charts/layout.ts';
import type { ChartSvg } from '../../model/brand.ts';
import type { Drawing, Figure } from '../../model/views/figure.ts';

/** A drawing for much room and one for little. */
export const inBothLayouts = (draw: (layout: Layout) => ChartSvg): Drawing[] =>
  (['bred', 'smal'] as const).map((shown) => ({ shown, svg: draw(shown) }));

/** A figure of nothing: its finding says so. */
export const emptyFigure = (figure: Pick<Figure, 'id' | 'heading' | 'finding'>): Figure => ({
  ...figure,
  note: null,
  drawings: [],
  table: null,
});
