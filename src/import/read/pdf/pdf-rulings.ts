// The straight lines that a PDF's page draws, by which tables without tags are told.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { pdfLibrary } from '../../../attachments/pdf-library.ts';

/** A straight line along an axis: it stands at `at` and runs from `from` to `to`, in points from the left or the top. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page. */
export interface Rulings {
  readonly upright: readonly Ruling[];
  readonly level: readonly Ruling[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** A line is no wider than this, and no shorter than that, in points. */
const WIDEST = 2.5;
const SHORTEST = 6;
/** A page of drawings has more lines than any table. */
const MOST = 5000;

const product = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** How many numbers each step of a path takes: to, line, curve, quadratic curve, close. */
const STEPS = [2, 2, 6, 4, 0];

/** The points of each part of a path; a part with a curve is none. */
function partsOf(path: ArrayLike<number>): [number, number][][] {
  const parts: [number, number][][] = [];
  let isCurved = false;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    if (step === 0) {
      if (isCurved) parts.pop();
      isCurved = false;
      parts.push([]);
    }
    if (step === 2 || step === 3) isCurved = true;
    if (step < 2) parts.at(-1)?.push([path[at + 1] ?? 0, path[at + 2] ?? 0]);
    at += 1 + (STEPS[step] ?? 0);
  }
  if (isCurved) parts.pop();
  return parts;
}

/** The lines of a page, without those of drawings. */
export async function rulingsOfPage(page: PDFPageProxy): Promise<Rulings> {
  const { OPS } = await pdfLibrary();
  const { fnArray, argsArray } = await page.getOperatorList();
  const upright: Ruling[] = [];
  const level: Ruling[] = [];
  const height = page.view[3] ?? 842;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  const add = ([left, top, right, bottom]: readonly [number, number, number, number]): void => {
    const [width, tall] = [right - left, bottom - top];
    if (width <= WIDEST && tall >= SHORTEST) upright.push({ at: (left + right) / 2, from: top, to: bottom });
    if (tall <= WIDEST && width >= SHORTEST) level.push({ at: (top + bottom) / 2, from: left, to: right });
  };
  for (const [index, name] of fnArray.entries()) {
    const args = argsArray[index];
    if (name === OPS.save) kept.push(matrix);
    else if (name === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (name === OPS.transform) matrix = product(matrix, args as Matrix);
    else if (name === OPS.constructPath && args[0] !== OPS.endPath && args[1]?.[0])
      for (const points of partsOf(args[1][0] as ArrayLike<number>))
        for (const box of boxesOf(points, matrix, height)) add(box);
    if (upright.length + level.length > MOST) return { upright: [], level: [] };
  }
  return { upright, level };
}

/** The boxes of a part of a path: of a thin shape the whole, else each of its sides. */
function boxesOf(
  points: readonly (readonly [number, number])[],
  matrix: Matrix,
  height: number,
): (readonly [number, number, number, number])[] {
  const placed = points.map(([x, y]): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    height - (matrix[1] * x + matrix[3] * y + matrix[5]),
  ]);
  const boxOf = (of: readonly (readonly [number, number])[]): readonly [number, number, number, number] => [
    Math.min(...of.map(([x]) => x)),
    Math.min(...of.map(([, y]) => y)),
    Math.max(...of.map(([x]) => x)),
    Math.max(...of.map(([, y]) => y)),
  ];
  if (placed.length < 2 || placed.length > 12) return [];
  const [left, top, right, bottom] = boxOf(placed);
  if (right - left <= WIDEST || bottom - top <= WIDEST) return [[left, top, right, bottom]];
  return placed.map((point, index) => boxOf([point, placed[index + 1] ?? placed[0] ?? point]));
}
