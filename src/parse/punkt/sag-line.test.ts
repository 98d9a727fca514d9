import { describe, expect, it } from 'vitest';
import { readSagLine } from './sag-line.ts';

describe('case numbers', () => {
  it.each([
    ['00.01.00-A21-9-18', ['00.01.00-A21-9-18']],
    ['Sag: 00.01.00-A21-9-18', ['00.01.00-A21-9-18']],
    ['Sagsnr. 13/16074', ['13/16074']],
    ['Sagsnummer: 13/16074.', ['13/16074']],
    ['J.nr. 13/16074', ['13/16074']],
    ['Journalnr 13/16074', ['13/16074']],
    ['Sager: 13/16074, 13/16075', ['13/16074', '13/16075']],
    ['13/16074 og 13/16075', ['13/16074', '13/16075']],
    ['13/16074; 13/16074', ['13/16074']],
    ['13/16074\n00.01.00-A21-9-18', ['13/16074', '00.01.00-A21-9-18']],
    ['18.15.00-ø40-2-19', ['18.15.00-Ø40-2-19']],
    ['EMN-2025-008579', ['EMN-2025-008579']],
    ['330-2018-3619', ['330-2018-3619']],
    ['1-51-71-3321-08', ['1-51-71-3321-08']],
    ['299835', ['299835']],
    ['(J.nr. 13/16074)', ['13/16074']],
    [`13/16074${' '.repeat(900)}og${' '.repeat(900)}13/16075`, ['13/16074', '13/16075']],
    ['(Sagsnr.: 00.01.00-A21-9-18).', ['00.01.00-A21-9-18']],
    ['[Sag 13/16074, 13/16075]', ['13/16074', '13/16075']],
  ])('%j', (text, sagsnumre) =>
    expect(readSagLine(text)).toEqual({ sagsnumre, malformed: [], isWhole: true }),
  );
});

describe('what looks like one but is none', () => {
  it.each([
    ['00.01.00-O40-2-19', [], ['00.01.00-O40-2-19']],
    ['00.01.00-A21-9', [], ['00.01.00-A21-9']],
    ['00.01.00_A21-9-18', [], ['00.01.00_A21-9-18']],
    ['00.01.00 A21 9 18', [], ['00.01.00 A21 9 18']],
    ['00.01.00-A21-9-2018', [], ['00.01.00-A21-9-2018']],
    ['13-16074', [], ['13-16074']],
    ['13/16074, 13-16075', ['13/16074'], ['13-16075']],
    ['Sag: A2019', [], ['A2019']],
  ])('%j', (text, sagsnumre, malformed) =>
    expect(readSagLine(text)).toEqual({ sagsnumre, malformed, isWhole: true }),
  );
});

describe('case numbers among other fields, which stay text', () => {
  it.each([
    'Sagsid.: 20/33839, Sagsinitialer: AGVA',
    'Sags-id: 20/33839, Sagsbehandler: AGVA',
    'Sagsnr.: 20/33839; Resp.: AGVA',
    'Journalnummer: 20/33839, Afdeling: Havnen',
    'J.nr.: 20/33839, Åbent: ja',
  ])('%j', (text) =>
    expect(readSagLine(text)).toEqual({ sagsnumre: ['20/33839'], malformed: [], isWhole: false }),
  );
});

describe('ordinary text', () => {
  it.each([
    '',
    'Sag: ukendt',
    'Sagen er ny.',
    'Sagen 13/16074 er ny.',
    '2018 var et godt år.',
    'Se 13/16074 og planen.',
    '10-10-2019',
    '10.10.19',
    '2019-10-10',
    '9.30-10.00',
    '010203-4567',
    '12.500 kr.',
    '2019',
    'Godkendt.',
  ])('%j', (text) => expect(readSagLine(text)).toBeNull());
});
