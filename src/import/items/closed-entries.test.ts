// Lists of contents that tell the state of each entry on a line of its own.
import { expect, it } from 'vitest';
import { plainBlock } from '../blocks/block.ts';
import { closedEntries } from './closed-entries.ts';
import { findContents } from './contents.ts';

const closedIn = (text: string): (number | null)[] => {
  const blocks = text.split('/').map((line, index) => plainBlock(index + 1, line.trim()));
  return closedEntries(blocks, findContents(blocks)).entries.map(({ number }) => number);
};

it.each([
  ['1. Referat/Åben/2. Kontrakt/Lukket/3. Eventuelt/Åben', [2]],
  ['1/Referat/Åben/2/Kontrakt/Lukket/3/Eventuelt/Åben', [2]],
  ['Åben/1. Referat/Lukket/2. Kontrakt/Åben/3. Eventuelt', [2]],
  ['1. Referat/2. Kontrakt/Lukket/3. Personale', [2, 3]],
  ['1. Referat/2. Kontrakt//Lukkede punkter//3. Personale', [3]],
])('%s', (text, closed) => {
  expect(closedIn(text)).toEqual(closed);
});
