import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const record = (
  content: string,
  ...anchors: [element: string, id: string, text: string, location: number][]
) => ({
  content,
  meta: {},
  anchors: anchors.map(([element, id, text, location]) => ({ element, id, text, location })),
});

test('a text is divided by its headings, which are no part of the sections', () => {
  const own = record(
    'Nyt budget. Ved Anna. Sagsfremstilling. Der er penge. Beslutning. Godkendt. Bilag. En plan.',
    ['h3', 'punkt-1-sagsfremstilling', 'Sagsfremstilling', 4],
    ['h1', 'punkt-1', 'Nyt budget', 0],
    ['h3', 'punkt-1-beslutning', 'Beslutning', 8],
    ['p', 'punkt-1-andet', 'Godkendt', 9],
    ['h3', 'punkt-1-bilag', 'Bilag', 10],
  );
  expect(sectionsOf(own)).toEqual([
    { heading: null, field: 'alt', voice: null, text: 'Ved Anna.' },
    { heading: 'Sagsfremstilling', field: 'alt', voice: null, text: 'Der er penge.' },
    { heading: 'Beslutning', field: 'beslutning', voice: 'egen', text: 'Godkendt.' },
    { heading: 'Bilag', field: 'bilag', voice: null, text: 'En plan.' },
  ]);
});

test('a heading that ends with a sign of its own keeps it', () => {
  const own = record('Hvad nu? Intet.', ['h1', 'punkt-1', 'Hvad nu?', 0]);
  expect(sectionsOf(own)).toEqual([{ heading: null, field: 'alt', voice: null, text: 'Intet.' }]);
});

test('a heading at the very end has nothing under it', () => {
  const own = record(
    'Evt. Beslutning.',
    ['h1', 'punkt-1', 'Evt.', 0],
    ['h3', 'punkt-1-beslutning', 'Beslutning', 1],
  );
  expect(sectionsOf(own).map(({ text }) => text)).toEqual(['', '']);
});

test('a text without headings has no sections', () => {
  expect(sectionsOf(record('Tekst uden overskrift'))).toEqual([]);
});

test.for([
  ['punkt-1-beslutning', 'BESLUTNING I CHEFFORUM DEN 16-12-2013', 'beslutning'],
  ['punkt-12-beslutning-2019-09-03', 'Beslutning', 'beslutning'],
  ['punkt-1-beslutning-2', 'Offentliggjort beslutning', 'beslutning'],
  ['punkt-1-beslutningsgrundlag', 'Beslutningsgrundlag', 'alt'],
  ['punkt-1-beslutning-om-vejen', 'Beslutning om vejen', 'alt'],
  ['punkt-1-bilag', 'Vedhæftede bilag', 'bilag'],
  ['punkt-1-bilag-2', 'Bilag', 'bilag'],
  ['punkt-1-bilag-1', 'Bilag 1', 'alt'],
  ['punkt-1', 'Beslutning', 'alt'],
] as const)('%s «%s» belongs to %s', ([id, text, field]) => {
  expect(sectionsOf(record(`${text} x`, ['h3', id, text, 0]))[0]?.field).toBe(field);
});
