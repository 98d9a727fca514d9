import { expect, it } from 'vitest';
import { ascii, slug } from './slug.ts';

it.each([
  ['Økonomiudvalget', 'oekonomiudvalget'],
  ['Børne- og Skoleudvalget', 'boerne-og-skoleudvalget'],
  ['Byrådet', 'byraadet'],
  ['Byra\u030adet', 'byraadet'],
  ['Miljø & Teknik', 'miljoe-og-teknik'],
  ['  (Ældrerådet)!  ', 'aeldreraadet'],
  ['Café Müller', 'cafe-muller'],
  ['2019 – plan', '2019-plan'],
  ['../../etc', 'etc'],
  ['—', ''],
])('%j becomes %j in an address', (text, expected) => expect(slug(text)).toBe(expected));

it('keeps case and signs when only the letters must be ASCII', () => {
  expect(ascii('Æblegård 3, Ø40')).toBe('AEblegaard 3, OE40');
});
