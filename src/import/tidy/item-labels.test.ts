// Labels of sections that name their item once more.
import { expect, it } from 'vitest';
import { plainBlock } from '../blocks/block.ts';
import { readItemLabels } from './item-labels.ts';

it('«Beslutning for Punkt 2: …» is the label alone; a mark that closes stays to be read', () => {
  const dropped: string[] = [];
  const lines = [
    'Beslutning for Punkt 2: Regnskab',
    'for 2020',
    'Godkendt.',
    'Beslutning for Punkt 3: Lukket: Salg',
  ];
  const blocks = lines.map((text, index) => plainBlock(index + 1, text, { bold: index !== 2 }));
  expect(readItemLabels(blocks, (text) => dropped.push(text)).map(({ text }) => text)).toEqual([
    ...['Beslutning', '', 'Godkendt.', 'Lukket: Salg'],
  ]);
  expect(dropped.map((text) => text.trim())).toEqual([
    'for Punkt 2: Regnskab',
    'for 2020',
    'Beslutning for Punkt 3:',
  ]);
});
