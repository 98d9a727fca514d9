import { expect, it } from 'vitest';
import { weightOf, yearParts } from './mangler-parts.ts';

const thing = (year: string, name: string) => ({ year, name });
const partsOf = (things: readonly { year: string; name: string }[], most: number): string[] =>
  yearParts(things, ({ year }) => year, most).map(
    ({ year, at, of, things: held }) => `${year} ${at}/${of}: ${held.map(({ name }) => name).join('')}`,
  );

it('things are parted by year in their order', () => {
  const things = [thing('2020', 'a'), thing('2020', 'b'), thing('2019', 'c')];
  expect(partsOf(things, 10_000)).toEqual(['2020 1/1: ab', '2019 1/1: c']);
});

it('a year too heavy for a page is parted further, and one thing too heavy stands alone', () => {
  const light = thing('2019', 'a');
  const heavy = { ...thing('2019', 'x'), text: 'x'.repeat(500) };
  const most = weightOf(light) * 2;
  expect(partsOf([light, light, light, heavy, light], most)).toEqual([
    '2019 1/4: aa',
    '2019 2/4: a',
    '2019 3/4: x',
    '2019 4/4: a',
  ]);
});
