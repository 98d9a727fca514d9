import { describe, expect, it } from 'vitest';
import { isStanding } from './standing.ts';

describe('items that stand on every agenda', () => {
  it.each([
    'Godkendelse af dagsorden',
    'Godkendelse af dagsorden og referat',
    'Godkendelse af referat',
    'GODKENDELSE AF REFERAT FRA SIDST',
    'Evt.',
    'Evt',
    'Eventuelt',
    'Meddelelser',
    'Meddelelser mv.',
    'Dagsorden',
    'Bordet rundt',
    'Orientering',
    'Orienteringer',
    'Orientering fra formanden',
    'Orientering fra forvaltningen',
    'Hvad skal kommunikeres ud til afdelingerne efter mødet?',
    'Underskriftsside',
    'Næste møde',
    ' Evt. ',
  ])('%s', (titel) => expect(isStanding(titel)).toBe(true));
});

describe('items of their own', () => {
  it.each([
    'Godkendelse af budget 2020',
    'Godkendelse af lokalplan 12',
    'Eventuelt salg af Kajgade 4',
    'Orientering om udbudsplan 2020',
    'Orientering fra Beredskabet om kystsikring',
    'Meddelelse om ny havnefoged',
    'Kommunikationspolitik',
    'Mødeplan for 2020',
    'Dagsorden for årsmødet',
    '',
  ])('%s', (titel) => expect(isStanding(titel)).toBe(false));
});
