import { describe, expect, it } from 'vitest';
import { readIndstiller } from './indstiller.ts';

describe('the words before «indstiller»', () => {
  it.each([
    ['Kommunaldirektøren indstiller,', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller;', 'Kommunaldirektøren'],
    ['Økonomi & Stab indstiller:', 'Økonomi & Stab'],
    ['Økonomi og Stab indstiller at:', 'Økonomi og Stab'],
    ['Chefen for Teknik, Miljø og Havn indstiller,', 'Chefen for Teknik, Miljø og Havn'],
    ['Konst. direktør for Børn & Velfærd indstiller,', 'Konst. direktør for Børn & Velfærd'],
    ['Konst. HR-chef indstiller,', 'Konst. HR-chef'],
    ['Direktøren for... indstiller,', 'Direktøren for...'],
    ['Arbejdsgruppen (Asta Holm, Bo Lind) indstiller, at:', 'Arbejdsgruppen (Asta Holm, Bo Lind)'],
    ['Planen er klar. Havnefogeden indstiller,', 'Havnefogeden'],
    ['Havnefogeden\nindstiller', 'Havnefogeden'],
    ['Forvaltningen INDSTILLER til Byrådet, at', 'Forvaltningen'],
  ])('%j → %j', (text, indstiller) => expect(readIndstiller([text])).toBe(indstiller));
});

describe('nobody', () => {
  it.each([
    [[]],
    [['at planen godkendes']],
    [['Det indstilles, at planen godkendes.']],
    [['Der indstilles følgende:']],
    [['indstiller, at planen godkendes']],
  ])('%j', (paragraphs) => expect(readIndstiller(paragraphs)).toBeNull());
});

it('is the first that does so', () => {
  expect(readIndstiller(['Sagen er ny.', 'Chefen indstiller,', 'Direktøren indstiller,'])).toBe('Chefen');
});
