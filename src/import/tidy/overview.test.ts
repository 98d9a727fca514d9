// A list of all items' attachments behind them: what of it belongs to no item stays where it stands.
import { expect, it } from 'vitest';
import { plainBlock } from '../blocks/block.ts';
import { takeOverview } from './overview.ts';

const text = (line: string, nr: number) => plainBlock(nr, line);
const ITEMS = ['1. Ny port', 'Godkendt.', '', '2. Støtte', 'Afslået.', '', 'Bilagsoversigt', ''].map(text);
const cells = (...rows: readonly (readonly [string, string])[]) =>
  rows.map((row, at) =>
    row.map((cell, column) => ({
      ...plainBlock(20 + at, cell),
      cell: { table: 1, row: at, column, columns: 2 },
    })),
  );
const ROWS = cells(['Punkt', 'Bilag'], ['1', 'Tegning'], ['2', 'Ansøgning'], ['9', 'Kort'], ['10', 'Liste']);
const END = [plainBlock(40, ''), plainBlock(41, 'Slut.')];

it.each([
  ['cell by cell', ROWS.flat()],
  ['with blank lines between the cells', ROWS.flat().flatMap((cell) => [cell, plainBlock(cell.nr, '')])],
])('keeps rows of a table that no item has, %s', (_, table) => {
  const { blocks, bilag } = takeOverview([...ITEMS, ...table, ...END]);
  expect(bilag.map(({ nummer, block }) => [nummer, block.text])).toEqual([
    [1, 'Tegning'],
    [2, 'Ansøgning'],
  ]);
  const rest = blocks.map((block) => block.text).filter((line) => line !== '');
  expect(rest.slice(4)).toEqual(['9', 'Kort', '10', 'Liste', 'Slut.']);
});
