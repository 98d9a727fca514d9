import { describe, expect, test } from 'vitest';
import type { Marks } from '../model/search/search-answer.ts';
import { markPlaces, placeFinder } from './marks.ts';
import { wordKey } from './word-key.ts';

const NONE: Marks = { keys: [], starts: [], phrases: [] };

/** The text with brackets around what is marked. */
function shown(text: string, marks: Partial<Marks>): string {
  const places = markPlaces(text, { ...NONE, ...marks });
  return places.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}
const shownFor = (typed: string, text: string): string =>
  shown(text, { keys: typed.split(' ').map(wordKey) });

test.for<[string, string]>([
  ['skole', 'Ny [skole] i Nørre Vase; [skolens] navn og [skoledistrikterne].'],
  ['skolerne', '[Skolen], to [skoler] og [skolernes] ledere'],
  ['fravær', '[Sygefraværet] og [sygefraværsindsatsen] mod [fravær]'],
  ['indsatser', '[Indsatsen], [sygefraværsindsatsen] og [indsatsområder]'],
  ['barn', 'Et [barn], to [børn], [børnene] i [børnehaven] og [skolebørns] veje'],
  ['børn', '[Barnet] er i [naturbørnehaven]'],
  ['bog', '[Bøgerne] på [skolebogens] side'],
  ['sti', 'En [cykelsti] og [stierne], men intet tilskud til statistik'],
  ['vej', '[Vejen], [skolevejen] og [vejene], men ingen vejledning'],
  ['arbejdsuge', 'fire dages [arbejdsuge]'],
  ['uge', 'en [arbejdsuge] og to [uger]'],
  ['projekt', '[Projektlederen] for [naturprojektet]'],
  ['indtægt', '[indtægtsbevilling] og [driftsindtægter]'],
  ['løn samtale', '[Lønsamtaler] og en [samtale] om [løn]'],
  ['plan', '[Planen], [planlægning], [lokalplan] og [planarbejde], men ingen explanation'],
])('%s is marked in all its forms and compounds', ([typed, text]) => {
  const plain = text.replace(/[[\]]/g, '');
  expect(shownFor(typed, plain)).toBe(text);
});

test.for<[string, string]>([
  ['råd', 'Områder og tilrådelig'],
  ['valg', 'Udvalget og Økonomiudvalgets medlemmer'],
  ['sag', 'årsag og udsagn'],
  ['tal', 'kapital, hospital, samtale og betaling'],
  ['land', 'blandet'],
  ['mand', 'kommandoen'],
  ['ring', 'høring og orientering'],
  ['over', 'overskud og renovering'],
  ['led', 'De handlede og behandlede det'],
  ['jord', 'Fjordby'],
  ['løn', 'belønning'],
  ['dag', 'mandag, middag og dagsorden'],
  ['for', 'forældre og forslag'],
])('%s is marked in none of: %s', ([typed, text]) => {
  expect(shownFor(typed, text)).toBe(text);
});

describe('Danish letters', () => {
  test.for<[string, string]>([
    ['okonomi', '[Økonomien] og [økonomiudvalget]'],
    ['oekonomi', '[Økonomien]'],
    ['sygefravaer', '[sygefraværet]'],
    ['born', '[børn]'],
    ['boern', '[børn]'],
    ['aarhus', '[Århus] og [Aarhus]'],
    ['cafe', '[Café]'],
  ])('%s marks %s', ([typed, text]) => {
    const plain = text.replace(/[[\]]/g, '');
    expect(shownFor(typed, plain)).toBe(text);
  });

  test('får and far stay apart', () => {
    expect(shownFor('far', 'Hans far får et får')).toBe('Hans [far] får et får');
    expect(shownFor('får', 'Hans far får et får')).toBe('Hans far [får] et [får]');
    expect(shownFor('far', 'Eleverne får en ny skole')).toBe('Eleverne får en ny skole');
  });

  test('plain letters are taken at their word where a text beside this one has it', () => {
    const marks = { ...NONE, keys: [wordKey('tank')] };
    expect(markPlaces('En tænketank', marks)).toHaveLength(1);
    expect(placeFinder(marks, ['Tænk jer om', 'En tank'])('Tænk jer om')).toEqual([]);
    expect(placeFinder(marks, ['Tænk jer om', 'Tænkning'])('Tænk jer om')).toHaveLength(1);
  });
});

test.for<[string, Partial<Marks>]>([
  ['[Sygefravær] og [sygeplejersker], men usyge', { starts: ['syge'] }],
  ['[Børn] og [børnehaver]', { starts: ['boer'] }],
  ['den [fire dages arbejdsuge] og dages fire', { phrases: ['Fire dages arbejdsuge'] }],
  ['[4-dages uge] og [4 dages uge]', { phrases: ['4-dages uge'] }],
  ['sag [13/16074], 13/16075 og 16074', { phrases: ['13/16074'] }],
  ['en fraværspolitik', { phrases: ['fravær'] }],
  ['[ny skole] og [skole]', { keys: ['skol'], phrases: ['ny skole'] }],
  ['[syge\u00adfravær]', { keys: ['sygefravaer'] }],
  ['intet', { phrases: ['', '"'], keys: [], starts: [] }],
])('%s', ([text, marks]) => {
  expect(shown(text.replace(/[[\]]/g, ''), marks)).toBe(text);
});
