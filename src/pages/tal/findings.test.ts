import { expect, test } from 'vitest';
import { plainSpaces } from '../../../test/support/text.ts';
import { closedFinding, monthFinding, outcomeFinding, sagFinding, yearFinding } from './findings.da.ts';

test.each([
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0], 'Det eneste møde er holdt i oktober.'],
  [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 'Hver af årets måneder har lige mange møder: 3.'],
  [[3, 3, 4, 3, 3, 3, 0, 3, 3, 3, 3, 3], 'Flest møder er holdt i marts: 4. I juli er der ikke holdt møder.'],
  [
    [5, 3, 4, 3, 3, 3, 1, 3, 3, 3, 5, 1],
    'Flest møder er holdt i januar og november: 5 i hver. Færrest er holdt i juli og december: 1 i hver.',
  ],
  [
    [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    'Det højeste antal møder på en måned er 1, og det har 4 af årets måneder. I 8 af årets måneder er der ikke holdt møder.',
  ],
  [[3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3], 'Flest møder er holdt i marts: 4.'],
])('meetings by month %j: %s', (months, words) => {
  expect(plainSpaces(monthFinding(months))).toBe(words);
});

const row = (label: string, ...values: readonly number[]) => ({ label, url: '/', values });

test.each([
  [[2019], [row('A', 1)], 'Det eneste møde er holdt i 2019.'],
  [[2019], [row('A', 2)], 'Begge møder er holdt i 2019.'],
  [[2019], [row('A', 3)], 'Alle 3 møder er holdt i 2019.'],
  [
    [2018, 2019],
    [row('A', 3, 4), row('B', 1, 1)],
    'Flest møder er holdt i 2019: 5. A har holdt flest i alt: 7 af 9.',
  ],
  [[2018, 2019], [row('A', 1, 1), row('B', 1, 1)], 'Hvert af de 2 år med møder har lige mange: 2.'],
])('meetings in %j: the sentence', (years, rows, words) => {
  expect(plainSpaces(yearFinding(years, rows))).toBe(words);
});

test.each([
  [[], 'De holdte møder har endnu ingen beslutninger at tælle.'],
  [
    [row('Godkendt', 6, 1), row('Udsat', 2, 1)],
    'Det hyppigste udfald er «Godkendt»: 70 % af 10 beslutninger. Andelen var 50 % i 2018 og 75 % i 2019.',
  ],
  [[row('Godkendt', 3, 0)], 'Det hyppigste udfald er «Godkendt»: 100 % af 3 beslutninger.'],
  [
    [row('Godkendt', 2, 0), row('Udsat', 1, 1)],
    'De hyppigste udfald er «Godkendt» og «Udsat» med 2 hver af 4 beslutninger.',
  ],
])('outcomes, the newest year first: the sentence', (outcomes, words) => {
  expect(plainSpaces(outcomeFinding([2019, 2018], outcomes))).toBe(words);
});

const share = (label: string, closed: number, all: number) => ({ label, url: '/', closed, grounded: 0, all });

test.each([
  [[], 'De holdte møder har ingen punkter at tælle.'],
  [[share('A', 0, 9)], 'Ingen af de 9 punkter er lukkede.'],
  [[share('A', 0, 1)], 'Det eneste punkt er ikke lukket.'],
  [[share('A', 1, 1)], 'Det eneste punkt er lukket.'],
  [
    [share('A', 3, 10), share('B', 1, 10)],
    '20 % af punkterne er lukkede: 4 af 20. Andelen er størst i A: 30 % (3 af 10).',
  ],
  [[share('A', 1, 10), share('B', 2, 20)], '10 % af punkterne er lukkede: 3 af 30.'],
])('closed items: the sentence', (shares, words) => {
  expect(plainSpaces(closedFinding(shares))).toBe(words);
});

test('without a case on two dates the sentence says so', () => {
  expect(sagFinding([])).toBe('Ingen sag er endnu behandlet på møder med forskellig dato.');
});
