import { describe, expect, it } from 'vitest';
import { hasUnreadableDate, readAfsnitHeading } from './afsnit-heading.ts';

describe('known headings', () => {
  it.each([
    ['Anledning', 'anledning'],
    ['BAGGRUND', 'baggrund'],
    ['Referat / beslutning', 'beslutning'],
    ['Drøftelse og konklusion', 'beslutning'],
    ['Beslutning og tidsplan', 'andet'],
    ['Baggrund for sagen', 'baggrund'],
    ['Resumé', 'resume'],
    ['Sagsfremstilling:', 'sagsfremstilling'],
    ['Supplerende Sagsfremstilling', 'supplerende-sagsfremstilling'],
    ['Lov- og retsgrundlag', 'lovgrundlag'],
    ['O\u0308konomi', 'andet'],
    ['Økonomi', 'oekonomi'],
    ['Høringssvar', 'hoering'],
    ['INDSTILLING', 'indstilling'],
    ['Forvaltningens  indstilling', 'indstilling'],
    ['Beslutning', 'beslutning'],
    ['Offentliggjort beslutning', 'beslutning'],
    ['Protokoltilførsel', 'protokollering'],
    ['Det videre forløb', 'videre-proces'],
    ['Bilag', 'bilag'],
    ['Tidsplan', 'andet'],
    ['Bilag 1 indeholder', 'andet'],
    ['Beslutningsgrundlag', 'andet'],
  ])('%s is %s', (heading, kind) => {
    expect(readAfsnitHeading(heading)).toEqual({ kind, forumText: null, date: null });
  });
});

describe('whose decision', () => {
  it.each([
    ['Beslutning i Chefforum den 19-11-2015', 'Chefforum', '2015-11-19'],
    ['BESLUTNING I CHEFFORUM DEN 16-12-2013', 'CHEFFORUM', '2013-12-16'],
    ['Beslutning fra Byrådet den 3. maj 2016:', 'Byrådet', '2016-05-03'],
    ['Beslutning i Børne- og Skoleudvalget, 3. maj 2016', 'Børne- og Skoleudvalget', '2016-05-03'],
    ['Beslutning Økonomiudvalget den 3. maj 2016', 'Økonomiudvalget', '2016-05-03'],
    ['Beslutning den 19-11-2015', null, '2015-11-19'],
    ['Beslutning d. 19. november 2015', null, '2015-11-19'],
    ['Beslutning 19-11-2015', null, '2015-11-19'],
    ['Beslutning torsdag den 19-11-2015', null, '2015-11-19'],
    ['Beslutning i Chefforum torsdag den 19-11-2015', 'Chefforum', '2015-11-19'],
    ['Beslutning i Økonomiudvalget', 'Økonomiudvalget', null],
  ])('%s', (heading, forumText, date) => {
    expect(readAfsnitHeading(heading)).toEqual({ kind: 'beslutning', forumText, date });
    expect(hasUnreadableDate(heading)).toBe(false);
  });
});

it.each([
  'Beslutning i Chefforum den 19-13-2015',
  'Beslutning i Chefforum den 19. november',
  'Beslutning i Chefforum den 39-11-2015',
  'Beslutning i Chefforum fredag den 19-11-2015',
  'Beslutning den 31. september 2015',
])('%s has a date that cannot be read', (heading) => {
  expect(readAfsnitHeading(heading).kind).toBe('andet');
  expect(hasUnreadableDate(heading)).toBe(true);
});

it.each([
  ['Økonomi/Personaleforhold', 'oekonomi'],
  ['Kommunikation/Høring', 'hoering'],
  ['Tidsplan og videre proces', 'videre-proces'],
  ['BAGGRUND OG POLITISK BESLUTNINGSKOMPETENCE', 'baggrund'],
  ['Politisk behandling', 'beslutning'],
  ['Besluttet', 'beslutning'],
  ['Beslutninger Handicaprådet den 23-11-2015', 'beslutning'],
  ['Beskrivelse af sagen', 'sagsfremstilling'],
  // A place and a matter, and what is decided with something else.
  ['Sagen og kommunen', 'andet'],
  ['Bilag og kort', 'andet'],
  ['Aftale', 'andet'],
])('%s is %s', (heading, kind) => {
  expect(readAfsnitHeading(heading).kind).toBe(kind);
});
