import { expect, test } from 'vitest';
import type { ForumSlug } from '../../model/brand.ts';
import type { ForumName } from '../../model/parsed.ts';
import { headingCase } from './heading-case.ts';

const chefforum: ForumName = { slug: 'chefforum' as ForumSlug, navn: 'Chefforum' };
const udvalg: ForumName = { slug: 'oekonomiudvalget' as ForumSlug, navn: 'Økonomiudvalget' };

test.each([
  ['BESLUTNING I CHEFFORUM DEN 16-12-2013', chefforum, 'Beslutning i Chefforum den 16-12-2013'],
  ['BESLUTNING I ØU DEN 16-12-2013', udvalg, 'Beslutning i Økonomiudvalget den 16-12-2013'],
  ['BESLUTNING FRA ØKONOMIUDVALGET', udvalg, 'Beslutning fra Økonomiudvalget'],
  ['INDSTILLING', null, 'Indstilling'],
  ['ØKONOMISKE KONSEKVENSER', null, 'Økonomiske konsekvenser'],
  ['Beslutning i Chefforum den 19-11-2015', chefforum, 'Beslutning i Chefforum den 19-11-2015'],
  ['KLE', null, 'KLE'],
  ['2024', null, '2024'],
])('%s is shown as %s', (heading, forum, expected) => {
  expect(headingCase(heading, forum)).toBe(expected);
});
