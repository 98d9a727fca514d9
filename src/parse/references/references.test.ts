import { describe, expect, it } from 'vitest';
import { CONTEXT, day } from '../../../test/support/parsing.ts';
import { referenceFinder } from './references.ts';

const forum = CONTEXT.names.resolve('Chefforum');
const find = referenceFinder({ forum, date: day('2016-02-04'), punkt: 6, names: CONTEXT.names });

/** What a text refers to: `mødet den 3. maj → chefforum/2015-05-03`. */
const found = (text: string): string[] =>
  find(text).map(({ reference }) => `${reference.tekst} → ${reference.target}`);

describe('meetings', () => {
  it.each<[text: string, ...found: string[]]>([
    ['referatet fra mødet den 21. januar 2016', 'mødet den 21. januar 2016 → chefforum/2016-01-21'],
    ['referatet fra mødet 21. januar 2016', 'mødet 21. januar 2016 → chefforum/2016-01-21'],
    ['På mødet torsdag den 21. januar 2016', 'mødet torsdag den 21. januar 2016 → chefforum/2016-01-21'],
    ['På et møde den 21. januar', 'møde den 21. januar → chefforum/2016-01-21'],
    [
      'Den 1. oktober drøftede Chefforum processen',
      'Den 1. oktober drøftede Chefforum → chefforum/2015-10-01',
    ],
    ['Byrådet den 26/1', 'Byrådet den 26/1 → byraadet/2016-01-26'],
    [
      'Byrådets beslutning af 26. januar 2016',
      'Byrådets beslutning af 26. januar 2016 → byraadet/2016-01-26',
    ],
    ['Byrådet d. 26.1.', 'Byrådet d. 26.1 → byraadet/2016-01-26'],
    ['ØU 01-12-15', 'ØU 01-12-15 → oekonomiudvalget/2015-12-01'],
    ['På chefforum den 19. november blev', 'chefforum den 19. november → chefforum/2015-11-19'],
    ['jf. CF 19-11-2015', 'CF 19-11-2015 → chefforum/2015-11-19'],
    ['ØU den 1. december 2015', 'ØU den 1. december 2015 → oekonomiudvalget/2015-12-01'],
    ['ØU d. 01-12-2015.', 'ØU d. 01-12-2015 → oekonomiudvalget/2015-12-01'],
    [
      'Økonomiudvalgsrådet d. 1. december 2015',
      'Økonomiudvalgsrådet d. 1. december 2015 → oekonomiudvalget/2015-12-01',
    ],
    [
      'Økonomiudvalgets møde den 1. december',
      'Økonomiudvalgets møde den 1. december → oekonomiudvalget/2015-12-01',
    ],
    ['ØU-mødet den 1. december', 'ØU-mødet den 1. december → oekonomiudvalget/2015-12-01'],
    ['ØU’s møde den 1. december', 'ØU’s møde den 1. december → oekonomiudvalget/2015-12-01'],
    ['KB den 8. december 2015', 'KB den 8. december 2015 → kb/2015-12-08'],
    [
      'Kommunalbestyrelsesrådet d. 8. december 2015',
      'Kommunalbestyrelsesrådet d. 8. december 2015 → kb/2015-12-08',
    ],
    ['møde i Byrådet den 26. januar', 'Byrådet den 26. januar → byraadet/2016-01-26'],
    ['Byrådet, på sit møde den 26. januar', 'Byrådet, på sit møde den 26. januar → byraadet/2016-01-26'],
    ['Lederforum den 22. august 2015', 'Lederforum den 22. august 2015 → lederforum/2015-08-22'],
    ['HovedMED den 20. december 2015', 'HovedMED den 20. december 2015 → hovedmed/2015-12-20'],
    [
      'Chefforum godkendte det nuværende koncept den 15. september 2014',
      'Chefforum godkendte det nuværende koncept den 15. september 2014 → chefforum/2014-09-15',
    ],
    [
      'Chefforums besluttede den 22. november 2014, at',
      'Chefforums besluttede den 22. november 2014 → chefforum/2014-11-22',
    ],
    [
      'over chefforums udvikling fra 26. september 2015',
      'chefforums udvikling fra 26. september 2015 → chefforum/2015-09-26',
    ],
    ['behandles på næste møde den 18. februar', 'møde den 18. februar → chefforum/2016-02-18'],
    ['mødet den\n21. januar\n2016', 'mødet den 21. januar 2016 → chefforum/2016-01-21'],
    [
      'ØU den 1. december 2015 og KB den 8. december 2015',
      'ØU den 1. december 2015 → oekonomiudvalget/2015-12-01',
      'KB den 8. december 2015 → kb/2015-12-08',
    ],
  ])('%j', (text, ...references) => expect(found(text)).toEqual(references));
});

describe('dates that are no meetings', () => {
  it.each([
    'Fristen er den 1. marts 2016.',
    'Temadagen den 21. oktober 2015.',
    'Lederdøgn d. 4.-5. april',
    'Revisionen starter d. 19. februar 2016 og slutter 22. april.',
    'Fra d. 26. februar til d. 1. marts 2016.',
    'Uge 42 og 10/2019',
    'lov nr. 692 af 8/6/2018',
    'By den 3. maj 2015',
    'kb den 8. december 2015',
    'mødet i går',
    'mødet den 31. september 2015',
    'mødet fredag den 21. januar 2016',
    'Chefforum den 4. februar 2016',
    'dagens møde den 4. februar 2016',
    'På kommende Chefforum skal prøverne drøftes',
    'Økonomiudvalgets budget for 2016',
    'Chefforum har siden 2015 haft planen',
  ])('%j', (text) => expect(found(text)).toEqual([]));
});

describe('items of the same meeting', () => {
  it.each([
    ['Se punkt 2.', 'punkt 2 → #punkt-2'],
    ['Som orienteret om under punkt 2, kommer', 'under punkt 2 → #punkt-2'],
    ['jf. pkt. 12', 'pkt. 12 → #punkt-12'],
    ['Punkt 3 og 4', 'Punkt 3 → #punkt-3'],
    ['Punktet blev drøftet sammen med punkt 7', 'punkt 7 → #punkt-7'],
  ])('%j', (text, reference) => expect(found(text)).toEqual([reference]));

  it.each([
    'Dette er punkt 6.',
    'indstillingens punkt 2',
    'Indstillingens punkt 1 blev godkendt, og punkt 2 blev afvist.',
    'aftalens punkt 4',
    '§ 5, punkt 2',
    'stk. 2, punkt 3',
    'punkt 2 i indstillingen',
    'punkt 3 i budgetaftalen',
    'punkt 0',
    'punkt 2.1',
    'punkt 3 i vejledningen',
    'Byrådets punkt 4',
    'Punkt 06-02-2023',
    'fem punkter',
    'kontrolpunkt 3',
  ])('none in %j', (text) => expect(found(text)).toEqual([]));
});

describe('cases', () => {
  it.each([
    ['se 00.01.00-A21-9-18.', '00.01.00-A21-9-18 → 00.01.00-A21-9-18'],
    ['(18.15.00-Ø40-2-19)', '18.15.00-Ø40-2-19 → 18.15.00-Ø40-2-19'],
    ['EMN-2025-008579', 'EMN-2025-008579 → EMN-2025-008579'],
    ['13/16074 er afsluttet', '13/16074 → 13/16074'],
    ['sag 12/1762', '12/1762 → 12/1762'],
    ['sagsnr. 10/2019', '10/2019 → 10/2019'],
    ['sag nr. 299835', '299835 → 299835'],
    ['Sagen 330-2018-3619', '330-2018-3619 → 330-2018-3619'],
  ])('%j', (text, reference) => expect(found(text)).toEqual([reference]));

  it.each([
    'i 10/2019 faldt fraværet',
    '12/2015',
    'lov nr. 12/16074',
    '299.835 kr.',
    '15/12345 kr.',
    'tlf. 13/160742',
    '299835 kr.',
    'tlf. 12345678',
    '3/4 af beløbet',
    '15/100 dele',
    '1/10000',
    '10-10-2019',
    '13/160745678',
    'A00.01.00-A21-9-18',
  ])('none in %j', (text) => expect(found(text)).toEqual([]));
});

it('tells where each reference stands in the text', () => {
  const text = 'Se punkt 2 og mødet den 21. januar 2016.';
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'punkt 2',
    'mødet den 21. januar 2016',
  ]);
});
