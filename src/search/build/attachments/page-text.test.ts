import { expect, test } from 'vitest';
import { pageTexts } from './page-text.ts';

test.for<[string, string]>([
  ['Kloakreno-\nveringen', 'Kloakrenoveringen'],
  ['kunst-\nog kulturområdet', 'kunst- og kulturområdet'],
  ['EU-\nParlamentet og 2023-\n2030', 'EU-Parlamentet og 2023-2030'],
  // It is written so elsewhere.
  ['nord-syd og nord-\nsyd', 'nord-syd og nord-syd'],
  ['bæ\u00ADre\u00AD\nevne', 'bæreevne'],
  ['e\uFB03cient a\uFB02øb', 'efficient afløb'],
  ['S A G S F R E M S T I L L I N G og i å', 'SAGSFREMSTILLING og i å'],
  ['a\u0301 og A\u030Abo\u200Bhus', 'á og Åbohus'],
  ['et  ord\n\n\nog\tet til\r\n', 'et ord og et til'],
])('%j is read as «%s»', ([page, text]) => {
  expect(pageTexts([page])).toEqual([text]);
});

test('a word that goes on over the page stands on the page where it begins', () => {
  expect(pageTexts(['Prisen på renove-', 'ringen. Den er høj.'])).toEqual([
    'Prisen på renoveringen.',
    'Den er høj.',
  ]);
});
