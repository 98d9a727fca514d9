import { type Data, type Markish, ruleY, text } from '@observablehq/plot';
import { FONT_SIZE } from './draw.ts';

/** A drawing for much room, with the words beside their rows, or for little, with the words above them. */
export type Layout = 'bred' | 'smal';

/** A row of a chart by its place, from 0. */
export interface Row {
  readonly at: number;
  readonly label: string;
}

/** How rows are laid out, in the drawing's own units. */
export interface RowSizes {
  /** Room for words left of the row. */
  readonly labelWidth: number;
  /** Room for words above the row's own drawing. */
  readonly labelHeight: number;
  readonly rowHeight: number;
  /** The room for what is drawn, beside the words. */
  readonly room: number;
}

/** The sizes of a layout. A narrow drawing fits a window 360 wide. */
export const SIZES: Readonly<Record<Layout, RowSizes>> = {
  bred: { labelWidth: 232, labelHeight: 0, rowHeight: 30, room: 600 },
  smal: { labelWidth: 0, labelHeight: 22, rowHeight: 54, room: 324 },
};

/** Letters are a little wider than those that the library reckons with. */
const ROOM_FOR_WORDS = 0.88;

/** How many ems of words there is room for. */
export const emsOf = (width: number): number => (width * ROOM_FOR_WORDS) / FONT_SIZE;

/** The words of each row, cut short where there is no room for all, and a thin line under it, as far as the right margin. */
export function rowLabels(rows: readonly Row[], sizes: RowSizes, marginRight: number): Markish[] {
  const { labelWidth, labelHeight, rowHeight, room } = sizes;
  return [
    ruleY(rows as Data, {
      y: 'at',
      dy: rowHeight / 2,
      insetLeft: -labelWidth,
      insetRight: -marginRight,
      stroke: 'var(--streg)',
    }),
    text(rows as Data, {
      y: 'at',
      text: 'label',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -labelWidth,
      dy: labelHeight === 0 ? 0 : (labelHeight - rowHeight) / 2 + 1,
      lineWidth: emsOf(labelWidth || room),
      textOverflow: 'ellipsis',
    }),
  ];
}

/** The heights, the left margin and the vertical scale of a chart of rows. */
export function rowsFrame(
  count: number,
  sizes: Pick<RowSizes, 'labelWidth' | 'rowHeight'>,
  marginTop: number,
) {
  return {
    height: marginTop + count * sizes.rowHeight + 1,
    marginTop,
    marginBottom: 1,
    marginLeft: sizes.labelWidth,
    y: { axis: null, type: 'band', padding: 0, domain: Array.from({ length: count }, (_, at) => at) },
  } as const;
}
