import { expect, test } from 'vitest';
import { readText } from './text.ts';

const cells = (text: string): string[] =>
  readText(text).blocks.flatMap(({ text: own, cell }) => (cell ? [`${cell.row}.${cell.column} ${own}`] : []));

test('a table that a text sets with spaces is read cell by cell, and what stands round it stays', () => {
  const text =
    'Referat\n\nNr.   Emne         Beslutning\n1     Budget       Godkendt\n2     Ny skole     Udsat\n\nSlut kl. 17';
  expect(cells(text)).toEqual([
    ...['0.0 Nr.', '0.1 Emne', '0.2 Beslutning'],
    ...['1.0 1', '1.1 Budget', '1.2 Godkendt', '2.0 2', '2.1 Ny skole', '2.2 Udsat'],
  ]);
  const own = readText(text).blocks.filter(({ cell, text: line }) => cell === null && line !== '');
  expect(own.map((block) => block.text)).toEqual(['Referat', 'Slut kl. 17']);
});

test('of many lines each of which may head a table none is lost', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `nr   ${at}`);
  expect(readText(lines.join('\n')).blocks.length).toBe(20_000);
});
