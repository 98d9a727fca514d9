import { expect, it } from 'vitest';
import type { TableForum } from '../format/search-table.ts';
import { forumNames } from './forum-names.ts';

const forum = (navn: string, ...forkortelser: string[]): TableForum => ({ slug: navn, navn, forkortelser });

const NAMES = forumNames([
  forum('Udvalget for Klima og Miljø', 'KMU'),
  forum('Udvalget for Børn & Unge', 'UBU'),
  forum('Ældrerådet', 'ÆR', 'Seniorrådet'),
  forum('Area', 'AR'),
  forum('Sundheds- og Omsorgsudvalget', 'SOU'),
  forum('Social- og Sundhedsudvalget', 'SSU'),
  forum('Hegnsynet', 'SSU'),
  forum('Folkeoplysningsudvalget', 'OG'),
]);

/** What people call a body, and which it is; an ordinary word only may be one. */
const CALLED: readonly (readonly [string, readonly string[]])[] = [
  ['Udvalget for Klima og Miljø', ['Udvalget for Klima og Miljø']],
  ['udvalget for klima og miljøs', ['Udvalget for Klima og Miljø']],
  ['klima og miljøudvalget', ['Udvalget for Klima og Miljø']],
  ['klima miljo udvalg', ['Udvalget for Klima og Miljø']],
  ['klimaudvalget', ['Udvalget for Klima og Miljø']],
  ['børne og ungeudvalget', ['Udvalget for Børn & Unge']],
  ['børneudvalget', ['Udvalget for Børn & Unge']],
  ['ældreråd', ['Ældrerådet']],
  ['aeldreraadets', ['Ældrerådet']],
  ['aldrerad', ['Ældrerådet']],
  ['seniorrådet', ['Ældrerådet']],
  ['ÆR', ['Ældrerådet']],
  ['ær', ['Ældrerådet']],
  ['ar', ['Area']],
  ['omsorgsudvalget', ['Sundheds- og Omsorgsudvalget']],
  ['socialudvalget', ['Social- og Sundhedsudvalget']],
  ['sundhedsudvalget', []],
  ['SSU', ['Social- og Sundhedsudvalget', 'Hegnsynet']],
  ['folkeoplysning', []],
  ['udvalget', []],
  ['miljø', []],
  ['rådet', []],
];

it.each(CALLED)('%j is %j', (called, expected) => {
  const found = NAMES.named(called.split(' '));
  expect(found.map(({ forum: { navn } }) => navn)).toEqual(expected);
  expect(found.every(({ isSure }) => isSure)).toBe(true);
});

it('knows an abbreviation that is an ordinary word for sure in capitals only', () => {
  expect(NAMES.named(['OG']).map(({ isSure }) => isSure)).toEqual([true]);
  expect(NAMES.named(['og']).map(({ isSure }) => isSure)).toEqual([false]);
});
