import { describe, expect, it } from 'vitest';
import { privateIn } from './private.ts';

const found = (text: string): string[] =>
  privateIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what may be a person’s own is found', () => {
  it.each([
    ['Bilaget er fortroligt.', 'ord: fortroligt'],
    ['FORTROLIGT', 'ord: FORTROLIGT'],
    ['Notatet er personfølsomt', 'ord: personfølsomt'],
    ['Må ikke offentliggøres', 'ord: Må ikke offentliggøres'],
    ['til intern brug', 'ord: til intern brug'],
    ['undtaget fra aktindsigt', 'ord: undtaget fra aktindsigt'],
    ['Borgerens telefon: 12 34 56 78', 'telefon: 12 34 56 78'],
    ['Ansøger kan træffes på mobil 12345678', 'telefon: 12345678'],
    ['Asta Holm, tlf. +45 12 34 56 78', 'telefon: +45 12 34 56 78'],
    ['privat tlf. 1234 5678', 'telefon: 1234 5678'],
    ['Tlf.nr. 12\u00A034\u00A056\u00A078 (nabo)', 'telefon: 12\u00A034\u00A056\u00A078'],
    ['skriv til asta@gmail.com', 'mail: asta@gmail.com'],
    ['asta.holm (at) hotmail.com', 'mail: asta.holm (at) hotmail.com'],
    ['Klagers mail: asta@holmene.example', 'mail: asta@holmene.example'],
    ['ansøgerens asta@stofanet.dk', 'mail: asta@stofanet.dk'],
    ['Manden er bosat på Strandvejen 12 A, 2. tv.', 'adresse: Strandvejen 12 A'],
    ['bopæl: Gl. Havnegade 4', 'adresse: Gl. Havnegade 4'],
    ['hun bor på Kirke Allé 7', 'adresse: Kirke Allé 7'],
    ['boende Nørre Alle 4', 'adresse: Nørre Alle 4'],
    ['hjemmeadressen Lærkevænget 33B', 'adresse: Lærkevænget 33B'],
  ])('%j', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('what is the body’s own, or a place that is spoken of, is not', () => {
  it.each([
    'Tlf. 12 34 56 78',
    'Ring på 12 34 56 78.',
    'Rådhuset, telefon 12 34 56 78',
    'Kontakt: Asta Holm, tlf. 12 34 56 78',
    'Asta Holm, Teknisk Forvaltning, tlf. 12 34 56 78',
    'Havnens Byg A/S, Asta Holm, tlf. 12345678',
    'arkiv@fjordby.example',
    'asta.holm@fjordby.dk',
    'Lokalplan 12: Strandvejen 12',
    'Salg af Kajgade 4',
    'De, der bor på Strandvejen, har klaget',
    'Bilaget er ikke fortroligt',
    'Medarbejderne har krav på fortrolighed',
    'Rådhuset holder åbent for telefoner til kl. 17 mandag til torsdag',
    'Resultatet offentliggøres den 1. maj',
    'Internt i forvaltningen',
  ])('%j', (text) => expect(found(text)).toEqual([]));
});
