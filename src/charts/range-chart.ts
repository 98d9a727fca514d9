import { dot, gridX, type Markish, ruleY, text } from '@observablehq/plot';
import type { ChartSvg, IsoDate } from '../model/brand.ts';
import { type ChartWords, drawChart } from './draw.ts';
import { emsOf, type Layout, rowsFrame, SIZES } from './layout.ts';

/** Something that went on from one date to another, and how long in words. */
export interface Range {
  readonly label: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly words: string;
}

const ROW = { labelWidth: 0, rowHeight: 46 };
/** How far words and line lie from the row's middle: nearer each other than the rows beside them. */
const APART = 8;
/** Room for how long, at the end of the row of words. */
const END_WORDS = 90;
/** Room at the sides, for years that stand around their lines. */
const SIDE = 18;
const MOST_YEARS: Readonly<Record<Layout, number>> = { bred: 14, smal: 6 };

interface Span {
  readonly at: number;
  readonly label: string;
  readonly words: string;
  readonly x1: number;
  readonly x2: number;
}

/** Draws time spans under each other on one scale of years, each under its label. */
export function rangeChart(ranges: readonly Range[], layout: Layout, words: ChartWords): ChartSvg {
  const { labelWidth, room } = SIZES[layout];
  const width = labelWidth + room;
  const years = yearLines(ranges, MOST_YEARS[layout]);
  const spans = ranges.map(({ first, last, label, words }, at) => {
    return { at, label, words, x1: Date.parse(first), x2: Date.parse(last) };
  });
  return drawChart(
    {
      ...rowsFrame(ranges.length, ROW, 26),
      marginLeft: SIDE,
      marginRight: SIDE,
      width,
      x: { axis: null, domain: [years[0] ?? 0, years.at(-1) ?? 1] },
      marks: [
        gridX(years, { stroke: 'var(--streg)', strokeOpacity: 1 }),
        text(years, { x: (year) => year, text: yearOf, frameAnchor: 'top', dy: -16 }),
        ...spanWords(spans, width),
        ...spanLines(spans),
      ],
    },
    words,
  );
}

/** What each span is of, and how long it is, on paper so that no line of a year crosses the letters. */
function spanWords(spans: readonly Span[], width: number): Markish[] {
  const style = {
    y: 'at',
    dy: -APART,
    fill: 'currentColor',
    stroke: 'var(--papir)',
    strokeWidth: 5,
  } as const;
  const lineWidth = emsOf(width - END_WORDS);
  return [
    text(spans, {
      ...style,
      ...{ text: 'label', frameAnchor: 'left', textAnchor: 'start', dx: -SIDE },
      ...{ lineWidth, textOverflow: 'ellipsis' },
    }),
    text(spans, { ...style, text: 'words', frameAnchor: 'right', textAnchor: 'end', dx: SIDE }),
  ];
}

function spanLines(spans: readonly Span[]): Markish[] {
  const place = { y: 'at', dy: APART } as const;
  const end = { ...place, r: 5, fill: 'var(--primaer)' } as const;
  return [
    ruleY(spans, { ...place, x1: 'x1', x2: 'x2', stroke: 'var(--primaer)', strokeWidth: 6 }),
    dot(spans, { ...end, x: 'x1' }),
    dot(spans, { ...end, x: 'x2' }),
  ];
}

const yearStart = (year: number): number => Date.UTC(year, 0, 1);
const yearOf = (start: number): string => String(new Date(start).getUTCFullYear());

/** Distances between years that are easy to count in. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** New Year's days at even distances, from before the first date till after the last. */
function yearLines(ranges: readonly Range[], most: number): number[] {
  const years = ranges.flatMap(({ first, last }) => [first, last]).map((date) => Number(date.slice(0, 4)));
  const [first, end] = [Math.min(...years), Math.max(...years) + 1];
  const step = STEPS.find((one) => (end - first) / one <= most) ?? 1000;
  const from = Math.floor(first / step) * step;
  const count = Math.ceil((end - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => yearStart(from + index * step));
}
