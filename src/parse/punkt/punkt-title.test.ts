import { describe, expect, it } from 'vitest';
import { readPunktTitle } from './punkt-title.ts';

describe('an official title taken apart', () => {
  it.each<[titel: string, kort: string, oplaegsholder: string | null, tid: string | null]>([
    ['CF - Budget', 'Budget', null, null],
    ['CF -  Budget ', 'Budget', null, null],
    ['Budget', 'Budget', null, null],
    ['CF - ØU & Byrådet - Sager', 'ØU & Byrådet - Sager', null, null],
    ['CF - Budget v. Asta', 'Budget', 'Asta', null],
    ['CF – Budget', 'Budget', null, null],
    ['CF- Budget', 'Budget', null, null],
    ['CFO - Budget', 'CFO - Budget', null, null],
    ['CF - Budget (9.30-10.00) v. Asta', 'Budget', 'Asta', '09:30-10:00'],
    ['CF - Budget v.Asta Holm', 'Budget', 'Asta Holm', null],
    ['CF - Budget v/Asta og Bo', 'Budget', 'Asta og Bo', null],
    ['CF - Budget v/ økonomichefen', 'Budget', 'økonomichefen', null],
    ['CF - Status v. HR-chefen (9.30-10.00)', 'Status', 'HR-chefen', '09:30-10:00'],
    ['CF - Refleksion; trends (9:00-9:30)', 'Refleksion; trends', null, '09:00-09:30'],
    ['CF - Refleksion (kl. 9.00 – 9.30)', 'Refleksion', null, '09:00-09:30'],
    ['CF - Refleksion (kl. 9.15 til 10)', 'Refleksion', null, '09:15-10:00'],
    ['CF - Plan (2019-2022)', 'Plan (2019-2022)', null, null],
    ['CF - Plan (1-2)', 'Plan (1-2)', null, null],
    ['CF - Plan (25.00-26.00)', 'Plan (25.00-26.00)', null, null],
    ['CF - Udvidelse ved havnen', 'Udvidelse ved havnen', null, null],
    ['CF - Udvidelse ved Nørrestrand', 'Udvidelse ved Nørrestrand', null, null],
    ['CF - Byggeri v. stranden', 'Byggeri v. stranden', null, null],
    ['CF - Budget (9.30-10.00) og regnskab', 'Budget (9.30-10.00) og regnskab', null, null],
    ['CF - Hvad skal kommunikeres ud?', 'Hvad skal kommunikeres ud?', null, null],
    ['CF - ', 'CF -', null, null],
  ])('%s', (titel, kortTitel, oplaegsholder, tid) => {
    const read = readPunktTitle(titel, 'CF - ');
    const slot = read.tidsrum && `${read.tidsrum.start}-${read.tidsrum.end}`;
    expect([read.kortTitel, read.oplaegsholder, slot]).toEqual([kortTitel, oplaegsholder, tid]);
    expect(read.lukket).toBe(false);
  });

  it('leaves a prefix in place that the forum has not', () => {
    expect(readPunktTitle('CF - Budget', null).kortTitel).toBe('CF - Budget');
  });

  it('keeps the official title, in NFC and on one line', () => {
    expect(readPunktTitle('CF - O\u0308konomi  og\na\u030arsregnskab', 'CF - ').titel).toBe(
      'CF - Ökonomi og årsregnskab',
    );
  });
});

describe('a closed item', () => {
  it.each([
    'Lukket',
    'lukket.',
    'LUKKET',
    'Lukket punkt',
    'Lukket sag',
    '«Lukket»',
    '“Lukket”',
    'Lukket: Salg af grund',
    'Lukket punkt: Salg af grund',
    'Lukket - Salg af grund',
    'Lukket – Salg af grund',
    'Salg af grund (Lukket)',
    'Salg af grund (lukket punkt)',
    'Salg af grund ( lukket ).',
    'Salg af grund [Lukket]',
    'Salg af grund - Lukket',
    '(Lukket) Salg af grund',
    'ØU - Lukket: Salg af grund',
    'Salg af grund (for lukkede døre)',
    'Salg af grund for lukkede døre',
    'Lukkede punkter',
  ])('%s', (titel) => expect(readPunktTitle(titel, null).lukket).toBe(true));

  it.each([
    'CF - Lukket',
    'CF - Lukket v. Asta (9.00-9.30)',
    'CF - Salg (Lukket) (9.00-9.30)',
    'CF - Salg (Lukket) v. Asta',
  ])('%s, behind its prefix, presenter or time', (titel) =>
    expect(readPunktTitle(titel, 'CF - ').lukket).toBe(true),
  );
});

it.each([
  'Lukketid på havnen',
  'Lukning af skolen',
  'Svømmehallen er lukket i uge 42',
  'Åbent punkt',
  'Aflukket gård',
])('an open item: %s', (titel) => expect(readPunktTitle(titel, null).lukket).toBe(false));
