import { expect, test } from 'vitest';
import { cutAtEdges } from './pdf-cut-cells.ts';
import type { PdfItem } from './pdf-items.ts';

const item: PdfItem = {
  text: 'Beslutningstema Dagsordenen er sendt',
  x: 40,
  y: 100,
  width: 216,
  size: 11,
  font: 'a',
  tag: null,
};
const textsAt = (upright: readonly { at: number; from: number; to: number }[]): string[] =>
  cutAtEdges(item, { columns: [36, 136, 400], upright }).map(({ text }) => text);

test('a stretch is cut where a line that is drawn there parts two cells, and nowhere else', () => {
  expect(textsAt([{ at: 136, from: 80, to: 120 }])).toEqual(['Beslutningstema', 'Dagsordenen er sendt']);
  expect(textsAt([{ at: 136, from: 200, to: 220 }])).toEqual([item.text]);
});
