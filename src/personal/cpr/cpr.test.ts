import { describe, expect, it } from 'vitest';
import { cprInSource, cprInText } from './cpr.ts';
import { hideCpr } from './hide.ts';
import { isMark, markOf } from './mark.ts';

/** The stretches of a source in which numbers were found. */
const found = (source: string): string[] =>
  cprInSource(source).map(({ start, end }) => source.slice(start, end));

/** A number whose check digit is wrong, but for 311299-1238, in the forms that people write. */
const WRITTEN = [
  'Borger 010203-4567 er',
  '010203 - 4567',
  '010203–4567',
  '010203—4567',
  '010203\u20114567',
  '010203−4567',
  '010203--4567',
  '010203  -  4567',
  '010203\u00A0-\u00A04567',
  '010203\u00A04567',
  '010203\u00AD4567',
  '010203-\u200B4567',
  '0102\u200D03-4567',
  '010203&#45;4567',
  '010203&#x2d;4567',
  '010203&ndash;4567',
  '010203&shy;-4567',
  '0&#49;0203-4567',
  '010203\\-4567',
  '010203-\n4567',
  'CVR 12345678, 010203-4567',
  'Kontohaver: 010203-4567',
  'EAN 5798001234567 og 010203-4567',
  '01.02.034567',
  'Borgeren 010203\n4567 har klaget',
  '010203-\\\n4567',
  '010203-  \n4567',
  'brev0102034567b.pdf',
  '010203/4567/brev.pdf',
  '020707_3291',
  'Se sagen\n010203-4567',
  'https://x.example/sag/020707.3291/a',
  '> 010203-\n> 4567',
  '- Borger 010203\n  -4567',
  '**010203**-4567',
  '010203-**4567**',
  '0102**03-45**67',
  '_010203_-4567',
  '`010203`-4567',
  '~~010203-4567~~',
  '<b>010203</b>-4567',
  '<!-- 010203-4567 -->',
  '[010203](https://x.example)-4567',
  '[010203-4567](https://x.example)',
  '[Brev](https://x.example/010203-4567)',
  '[Brev](https://x.example/010203%2D4567)',
  '[Brev](https://x.example/010203%252D4567)',
  '[Brev](https://x.example/%30102034567)',
  'https://x.example/?cpr=0102034567',
  'https://x.example/borger/0102034567/sag',
  'født 010203 (4567)',
  'f. 01.02.03 (4567)',
  'CPR: 010203, 4567',
  'CPR: 010203 … 4567',
  '01.02.03-4567',
  '01.02.03 - 4567',
  '01.02.03 4567',
  '01/02/03-4567',
  '01/02-03-4567',
  '01-02-03-4567',
  '01 02 03-4567',
  '01 02 03 4567',
  '0102 03-4567',
  '01.02.2003-4567',
  '010203/4567',
  '010203.4567',
  '010203:4567',
  '010203_4567',
  '010203+4567',
  '010203 4567 klager',
  'Borgeren 010203   4567',
  'Jens Hansen (0102034567)',
  '0102034567',
  '0102034567.pdf',
  'ansoegning-010203-4567.pdf',
  '2024-05-14-010203-4567.pdf',
  '2019/010203-4567',
  'Ansøger/010203-4567',
  'CPR/010203-4567',
  '010203-4567/JH',
  '010203-4567-Jens',
  '010203-4567-1',
  '(f.010203-4567)',
  'f0102034567',
  'f. 010203 4567',
  'født 010203-4567,',
  'Sagen 010203-4567 er',
  'Sagsnr. 010203-4567',
  'N.N.,010203-4567;',
  '«010203-4567»',
  '٠١٠٢٠٣-4567',
  '０１０２０３－４５６７',
  '𝟎𝟏𝟎𝟐𝟎𝟑-𝟒𝟓𝟔𝟕',
  '010203⁻4567',
  '0 1 0 2 0 3 - 4 5 6 7',
  'CPR: 0 1 0 2 0 3 4 5 6 7',
  'CPR 0102034567',
  'CPR (0102034567)',
  '**CPR-nr.:** 0102034567',
  'CPR-nummeret er 0102034567',
  'Cpr.nr. for ansøgeren er oplyst til 0102034567',
  'C.P.R. 010203 45 67',
  'CPR 01 02 03 45 67',
  'CPR-nr.\n010203\n4567',
  'Personnr. 0102034567',
  'personnummer: 610203-4567',
  'Personnumrene er 0102034567',
  '0102034567 (CPR)',
  '0102034567 er hans CPR-nummer',
  'cpr0102034567',
  '610203-4567',
  '290200-4567',
  'x 311299-1238-8901 x',
  '| Navn | CPR |\n|---|---|\n| N.N. | 0102034567 |',
  '| CPR-nr. | Navn |\n|---|---|\n| 010203 4567 | N.N. |',
  'Navn;CPR\nN.N.;0102034567',
  'Jens;010203-4567',
];

describe('a number is found', () => {
  it.each(WRITTEN)('in %j', (source) => expect(found(source)).toHaveLength(1));

  it('each of several', () => {
    expect(found('CPR-numrene 0102034567, 0202034567 og 030203-4567')).toEqual([
      '0102034567',
      '0202034567',
      '030203-4567',
    ]);
  });

  it('with its place in the source, from its first digit to its last', () => {
    expect(found('Borger **010203**-4567, CPR.')).toEqual(['010203**-4567']);
    expect(found('a\u200Bb\u200B c 0102\u200B03-4567 d')).toEqual(['0102\u200B03-4567']);
  });

  it('with how sure it is', () => {
    const tiers = cprInText('010203-4567 og 311299-1238').map(({ tier }) => tier);
    expect(tiers).toEqual(['dato', 'kontrolciffer']);
  });
});

/** Other numbers, and dates and amounts, that have the form of a CPR number or nearly. */
const OTHERS = [
  'løbenr. 010203 (2019)',
  '320203-4567',
  '011303-4567',
  '310203-4567',
  '290203-4567',
  '000000-0000',
  '010203-xxxx',
  '010203-****',
  '1111111111',
  '12 34 56 78',
  '1234-010203-4567',
  '010203-45678',
  '0102034-4567',
  '00.01.00-A21-9-18',
  '82.02.00-G10-3-19',
  '13/16074',
  '2019-2022',
  'den 01.02.2019-28.02.2019',
  'i perioden 01.01.19-31.12.19',
  'CPR-registret pr. 01.01.2019 - 31.12.2019',
  'kl. 10.15-12.30',
  'den 10.10.2019 - 1430',
  '10.10.19 1430',
  'mødet 2019-10-10 kl. 1200',
  'CVR 12 34 56 78',
  'CVR-nr. 29189846',
  'EAN 5798 0102 0345 67',
  'EAN-nummer 5798001020345',
  'GLN 5790000121212',
  'P-nr. 1003388394',
  'P-nummer: 1003388394',
  'P-numrene 1003388394, 1003388395 og 1001388396',
  'produktionsenhed 1012123456',
  'tlf. 12 12 12 12',
  'tlf. +45 12121212',
  'Telefon: 0045 12121212',
  'konto 1234 0102034567',
  'reg.nr. 1234 kontonr. 0102034567',
  'Kontonummer 3409-0102034567',
  'IBAN DK50 0040 0440 1162 43',
  'IBAN DK5001020304123456',
  'faktura nr. 0102034567',
  'Fakturanummer 1012123456',
  'ordrenummer 1012123456',
  'ejendomsnr. 1010203045',
  'BFE-nr. 1010123456',
  'matr.nr. 12a, Fjordby Markjorder',
  'varenr. 101212-4567',
  'dok.nr. 1012123456',
  'Sags-id: 1012123456',
  'sagsnr. 101212/2019',
  'ISBN 978-87-7133-123-4',
  '1.204.567.890 kr.',
  '1204567890 kr.',
  '1204567890,00',
  'kr. 1204567890',
  '1204567890 DKK',
  '101112 2500 3000',
  '12 101112 2500',
  '3f0102034567ab',
  'https://x.example/a/3f0102034567ab',
  'D1012123456',
  '20191010121212',
  '| Navn | P-nummer |\n|---|---|\n| Skolen | 1003388394 |',
  'Navn;Kontonr.\nN.N.;0102034567',
  '<td>310512</td><td>4500</td>',
  'Drift 310512\n4500\n2300',
  'den 14.05.11-17.03.04, CPR-kontoret',
  '| År | Drift |\n|---|---|\n| 2013 | 2810490260 |',
  'byraadet/2010/2010-10-10/1010.pdf',
  '| 310512 | 4500 |',
  'stk. 1, 2, 3, 4, 5, 6, 7, 8, 9 og 10',
  'side 1 2 3 4 5 6 7 8 9 10',
];

describe('none is found', () => {
  it.each(OTHERS)('in %j', (source) => expect(found(source)).toEqual([]));
});

describe('a text that is passed on', () => {
  it.each([
    ['`010203-4567` er ikke en dato', '`[CPR-nummer]` er ikke en dato'],
    ['0102034567.pdf', '[CPR-nummer].pdf'],
    ['010203\u00AD4567 og 320203-4567', '[CPR-nummer] og [CPR-nummer]'],
    ['00.01.00-A21-9-18 og 20191010', '00.01.00-A21-9-18 og 20191010'],
  ])('%j', (text, hidden) => expect(hideCpr(text)).toBe(hidden));
});

it('a mark is a word of five letters, the same for the same number and no other form', () => {
  const [one, other] = [markOf('0102034567'), markOf('0102034568')];
  expect([isMark(one), isMark(other), one === other]).toEqual([true, true, false]);
  expect(cprInText('010203-4567 0102034567').map(({ mark }) => mark)).toEqual([one, one]);
  expect(['0102034567', 'abcde', '', 12345, null].filter(isMark)).toEqual([]);
});
