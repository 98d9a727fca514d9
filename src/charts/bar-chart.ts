import { barX, text } from '@observablehq/plot';
import type { ChartSvg } from '../model/brand.ts';
import { type ChartWords, drawChart } from './draw.ts';
import { emsOf, type Layout, rowLabels, rowsFrame, SIZES } from './layout.ts';

/** A bar with the words that stand at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly words: string;
}

/** Room for the words at the end of the longest bar. */
const END_WORDS = { rows: 150, small: 42 };
const SMALL = { width: 156, labelWidth: 40, rowHeight: 22 };

/** Draws bars under each other, each with its label and its words; the longest bar fills the room. */
export function barChart(bars: readonly Bar[], layout: Layout, words: ChartWords): ChartSvg {
  const sizes = SIZES[layout];
  return drawChart(
    {
      ...rowsFrame(bars.length, sizes, 1),
      width: sizes.labelWidth + sizes.room,
      marginRight: END_WORDS.rows,
      x: { axis: null, domain: [0, longest(bars)] },
      marks: [
        ...rowLabels(
          bars.map(({ label }, at) => ({ at, label })),
          sizes,
          END_WORDS.rows,
        ),
        ...drawnBars(bars, { top: sizes.labelHeight + 6, bottom: 7 }),
      ],
    },
    words,
  );
}

/** Draws one of several small charts that share a scale, whose longest bar is `most`. */
export function smallBarChart(
  heading: string,
  bars: readonly Bar[],
  most: number,
  words: ChartWords,
): ChartSvg {
  const { width, labelWidth, rowHeight } = SMALL;
  return drawChart(
    {
      ...rowsFrame(bars.length, SMALL, 26),
      width,
      marginRight: END_WORDS.small,
      x: { axis: null, domain: [0, Math.max(1, most)] },
      marks: [
        text([heading], {
          frameAnchor: 'top-left',
          dx: -labelWidth,
          dy: -22,
          lineWidth: emsOf(width),
          textOverflow: 'ellipsis',
          className: 'diagramnavn',
        }),
        text(bars, {
          y: (_, at) => at,
          text: 'label',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -labelWidth,
        }),
        ...drawnBars(bars, { top: rowHeight / 5, bottom: rowHeight / 5 }),
      ],
    },
    words,
  );
}

const longest = (bars: readonly Bar[]): number => Math.max(...bars.map(({ value }) => value)) || 1;

function drawnBars(bars: readonly Bar[], { top, bottom }: { top: number; bottom: number }) {
  const place = { x: 'value', y: (_: Bar, at: number) => at } as const;
  return [
    barX(bars, { ...place, insetTop: top, insetBottom: bottom, fill: 'var(--primaer)' }),
    text(bars, { ...place, text: 'words', textAnchor: 'start', dx: 6, dy: (top - bottom) / 2 }),
  ];
}
