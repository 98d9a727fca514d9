import { expect, test } from 'vitest';
import { gridAt } from './pdf-grid.ts';
import type { PdfLine, PdfSegment } from './pdf-lines.ts';

const LETTER = 6;
/** A line of texts at their places. */
function line(...parts: readonly (readonly [x: number, text: string])[]): PdfLine {
  const segments = parts.map(([x, text]): PdfSegment => ({ x, text, end: x + text.length * LETTER }));
  const [first, last] = [segments[0], segments.at(-1)];
  const text = parts.map(([, own]) => own).join(' ');
  const place = { page: 1, x: first?.x ?? 0, y: 0, end: last?.end ?? 0, size: 10 };
  return { ...place, text, font: null, fonts: new Map(), tag: null, segments, words: segments };
}

const cells = (lines: readonly PdfLine[]): string[] =>
  gridAt(lines, 0, 1)?.cells.map((one) => `${one.cell.row}.${one.cell.column} ${one.line.text}`) ?? [];

test('a table whose heads stand close, or join two names, is read cell by cell', () => {
  const body = [
    line([40, '1'], [78, 'Økonomi'], [200, 'Drøftet og godkendt']),
    line([78, 'og budget'], [200, 'med en bemærkning']),
    line([40, '2'], [78, 'Personalesag (lukket)'], [208, 'Samtale']),
  ];
  const rows = ['1.0 1', '1.1 Økonomi', '1.1 og budget', '1.2 Drøftet og godkendt', '1.2 med en bemærkning'];
  for (const head of [
    line([40, 'Punkt Emne'], [200, 'Referat / beslutning']),
    line([40, 'Nr.'], [78, 'Emne'], [200, 'Drøftelse og aftaler']),
  ])
    expect(cells([head, ...body]).slice(3, 8)).toEqual(rows);
  expect(cells([line([40, 'Mødet begyndte'], [200, 'Godkendt']), ...body])).toEqual([]);
});
