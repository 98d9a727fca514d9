// Tables that are drawn, pages in columns and numbers that count lines, told by places alone.
import { expect, it } from 'vitest';
import { twoColumns } from './pdf-columns.ts';
import type { PdfItem } from './pdf-items.ts';
import { lineNumbersIn } from './pdf-line-numbers.ts';
import { linesOfPage } from './pdf-lines.ts';
import { withRuledCells } from './pdf-ruled.ts';
import type { Ruling, Rulings } from './pdf-rulings.ts';

const item = (text: string, x: number, y: number, width = text.length * 5): PdfItem => ({
  ...{ text, x, y, width, size: 10, font: 'a', tag: null },
});

/** A drawn table with these edges. */
function drawn(columns: readonly number[], rows: readonly number[]): Rulings {
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  return {
    upright: columns.map((at): Ruling => ({ at, from: top, to: bottom })),
    level: rows.map((at): Ruling => ({ at, from: left, to: right })),
  };
}

const texts = (pages: PdfItem[][], page = 0): string[] =>
  linesOfPage(pages[page] ?? [], page + 1, false).map(({ text }) => text);

it('a drawn table is read cell by cell, whatever stands side by side', () => {
  const items = [
    item('Salg af grund', 60, 110),
    item('Beslutning', 300, 110),
    item('Prisen er lav.', 60, 124),
  ];
  const pages = withRuledCells(
    [[...items, item('Solgt.', 300, 124)]],
    [drawn([50, 290, 500], [100, 140])],
    [842],
  );
  expect(texts(pages)).toEqual(['Salg af grund', 'Prisen er lav.', 'Beslutning', 'Solgt.']);
});

it('a drawn table goes on overleaf: its head comes once, and a row without a number goes on', () => {
  const head = [item('Nr.', 55, 110), item('Emne', 105, 110)];
  const pages = withRuledCells(
    [
      [...head, item('1', 55, 780), item('Vej', 105, 780)],
      [item('Nr.', 55, 50), item('Emne', 105, 50), item('og sti', 105, 70)],
    ],
    [drawn([50, 100, 500], [100, 120, 800]), drawn([50, 100, 500], [40, 60, 90])],
    [842, 842],
  );
  expect(pages[1]?.map(({ text, tag }) => [text, tag?.cell?.row])).toEqual([['og sti', 1]]);
});

const words = 'ord der fylder spalten helt ud i dens bredde';
const column = (x: number, from: number, gaps: readonly number[]): PdfItem[] => {
  let y = from;
  return Array.from({ length: 12 }, (_, index) => {
    y += gaps.includes(index) ? 24 : 13;
    return item(`${words} ${index}`, x, y, 220);
  });
};

it('a page in two columns is read down one and then the other', () => {
  const items = [...column(50, 100, [4]), ...column(310, 103, [7])];
  const lines = linesOfPage(items, 1, false).map(({ x }) => x);
  expect(lines).toEqual([...Array(12).fill(50), ...Array(12).fill(310)]);
});

it('paragraphs that begin side by side are a table, not two columns', () => {
  const items = [...column(50, 100, [3, 6, 9]), ...column(310, 100, [3, 6, 9])];
  expect(twoColumns(linesOfPage(items, 1, false))).toBeNull();
});

it('numbers that rise evenly beside the lines count them; those of items do not', () => {
  const text = Array.from({ length: 20 }, (_, index) => item(words, 80, 100 + index * 14));
  const counts = [0, 5, 10, 15].map((line) => item(String(line + 5), 50, 100 + line * 14, 12));
  expect(lineNumbersIn([...text, ...counts])).toEqual(new Set(counts));
  const numbers = [1, 2, 3, 4].map((number) => item(String(number), 50, 60 + number ** 2 * 30, 6));
  expect(lineNumbersIn([...text, ...numbers]).size).toBe(0);
});

it('tables that touch are two where their columns differ, and a row through all columns parts none', () => {
  const [first, second] = [drawn([50, 150, 400], [100, 120, 140]), drawn([50, 90, 300, 500], [140, 160])];
  const through: Rulings = {
    upright: [...first.upright, ...second.upright, ...drawn([50, 500], [160, 180]).upright],
    level: [...first.level, ...second.level, ...drawn([50, 500], [160, 180]).level],
  };
  const items = [
    item('Sted', 55, 110),
    item('Salen', 155, 130),
    item('Punkt 1', 55, 150),
    item('Vej', 95, 150),
  ];
  const [page = []] = withRuledCells([[...items, item('Slut', 55, 170)]], [through], [842]);
  expect(page.map(({ text, tag }) => [text, tag?.cell?.table, tag?.cell?.row, tag?.cell?.columns])).toEqual([
    ['Sted', 1, 0, 2],
    ['Salen', 1, 1, 2],
    ['Punkt 1', 2, 0, 3],
    ['Vej', 2, 0, 3],
    ['Slut', 2, 1, 3],
  ]);
});
