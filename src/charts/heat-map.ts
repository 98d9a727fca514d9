import { axisX, cell, type Markish, text } from '@observablehq/plot';
import type { ChartSvg } from '../model/brand.ts';
import { type ChartWords, drawChart, FONT_SIZE } from './draw.ts';
import { type Layout, rowLabels, rowsFrame, SIZES } from './layout.ts';

/** Numbers in rows and columns. */
export interface HeatMap {
  readonly columns: readonly string[];
  /** How many columns at the left are sums of others' kind: too high to share their scale, they bear no colour. */
  readonly sums: number;
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

interface Cell {
  readonly column: number;
  readonly at: number;
  readonly value: number;
  readonly step: number;
}

/** How much of the owner's colour the fields have: so little that dark ink can be read on them, or all of it. */
const STRENGTHS = [0.1, 0.22, 0.34, 1] as const;
const FULL = STRENGTHS.length;
const WIDEST_CELL = 44;

/** Draws numbers as fields, stronger the higher the number, which stands in its field. */
export function heatMap({ columns, sums, rows }: HeatMap, layout: Layout, words: ChartWords): ChartSvg {
  const sizes = SIZES[layout];
  const cellWidth = Math.min(WIDEST_CELL, Math.floor(sizes.room / Math.max(1, columns.length)));
  const drawn = cellWidth * columns.length;
  const marginRight = layout === 'smal' ? sizes.room - drawn : 0;
  return drawChart(
    {
      ...rowsFrame(rows.length, sizes, 24),
      width: sizes.labelWidth + drawn + marginRight,
      marginRight,
      x: { type: 'band', padding: 0, domain: columns.map((_, column) => column) },
      marks: [
        axisX({
          anchor: 'top',
          label: null,
          tickSize: 0,
          fontSize: 12,
          tickFormat: (column) => columns[column] ?? '',
        }),
        ...rowLabels(
          rows.map(({ label }, at) => ({ at, label })),
          sizes,
          marginRight,
        ),
        ...fields(cellsOf(rows, sums), sizes.labelHeight),
      ],
    },
    words,
  );
}

/** The fields with something in them, in steps from the lowest number to the highest; a sum is step 0. */
function cellsOf(rows: HeatMap['rows'], sums: number): Cell[] {
  const most = Math.max(...rows.flatMap(({ values }) => values.slice(sums)));
  return rows.flatMap(({ values }, at) =>
    values.flatMap((value, column): Cell[] => {
      const step = column < sums ? 0 : Math.ceil((FULL * value) / most);
      return value > 0 ? [{ column, at, value, step }] : [];
    }),
  );
}

/** The fields of each strength, and the numbers on them. */
function fields(cells: readonly Cell[], labelHeight: number): Markish[] {
  const place = { x: 'column', y: 'at' } as const;
  const drawn = STRENGTHS.map((fillOpacity, index) =>
    cell(
      cells.filter(({ step }) => step === index + 1),
      { ...place, inset: 1, insetTop: labelHeight + 1, fill: 'var(--primaer)', fillOpacity },
    ),
  );
  const numbers = (isFull: boolean): Markish =>
    text(
      cells.filter(({ step }) => (step === FULL) === isFull),
      {
        ...place,
        text: ({ value }: Cell) => String(value),
        // The base line is moved once for all numbers, rather than for each.
        lineAnchor: 'bottom',
        dy: labelHeight / 2 + 0.32 * FONT_SIZE,
        ...(isFull ? { fill: 'var(--primaer-blaek)' } : {}),
      },
    );
  return [...drawn, numbers(false), numbers(true)];
}
