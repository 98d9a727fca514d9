import { expect, test } from 'vitest';
import { amountsIn } from '../model/text/amounts.ts';
import { withFigures } from './amounts.ts';

test.for<[text: string, ...kroner: number[]]>([
  ['450.000 kr', 450_000],
  ['0,45 mio. kr.', 450_000],
  ['0,45 mio', 450_000],
  ['kr. 450.000', 450_000],
  ['450.000,00 kr.', 450_000],
  ['450 t.kr.', 450_000],
  ['171 millioner kroner', 171_000_000],
  ['171 mio. kr.', 171_000_000],
  ['kr. 171 mio.', 171_000_000],
  ['1,2 mia. kr. i 2026 og 3 mio. kr. i 2027', 1_200_000_000, 3_000_000],
  ['12.500,-', 12_500],
  ['Prisen er 75 kr.', 75],
  ['§ 25 og 40 km/t'],
  ['1.000 krydderier'],
  ['10.10.19 kl. 9'],
])('%j', ([text, ...kroner]) => {
  expect(amountsIn(text).map((amount) => amount.kroner)).toEqual(kroner);
});

test.for([
  ['en halv million til lys', '0,5 million til lys'],
  ['halvanden million', '1,5 million'],
  ['To millioner kroner', '2 millioner kroner'],
  ['to voksne og en milliard', 'to voksne og 1 milliard'],
  ['en millionindtægt', 'en millionindtægt'],
])('«%s» is «%s» in figures', ([said, written]) => {
  expect(withFigures(said ?? '')).toBe(written);
});
