import { describe, expect, test } from 'vitest';
import {
  comparable,
  isShown,
  nextSorter,
  orderOf,
  type RegisterRow,
  readView,
  viewTail,
} from './register-view.ts';

const rowOf = (tekst: string, keys: Record<string, string> = {}): RegisterRow => ({
  tekst: comparable(tekst),
  forum: 'byraadet',
  udfald: 'godkendt',
  keys,
});
const viewOf = (search: string) => readView(search);

describe('a line is shown', () => {
  const row = rowOf('10\u201110\u20112019 Byrådet Ny skole i Æblehaven  17.03.00-P20-1-23 Godkendt.');
  test.each([
    '',
    '?tekst=skole',
    '?tekst=SKOLE',
    '?tekst=godkendt+%C3%A6ble',
    '?tekst=10-10-2019',
    '?tekst=17.03.00-p20-1-23',
    '?forum=byraadet&udfald=godkendt&tekst=ny',
  ])('for %j', (search) => {
    expect(isShown(row, viewOf(search))).toBe(true);
  });
  test.each(['?tekst=skole+vej', '?forum=chefforum', '?udfald=udsat', '?forum=byraadet&tekst=havn'])(
    'not for %j',
    (search) => {
      expect(isShown(row, viewOf(search))).toBe(false);
    },
  );
});

describe('lines are sorted', () => {
  const sorted = (sorter: string, values: readonly string[]): string[] =>
    values
      .map((value) => rowOf('', { navn: value }))
      .sort(orderOf(sorter))
      .map(({ keys }) => keys.navn ?? '');

  test('by the Danish alphabet', () => {
    expect(sorted('navn', ['Åben', 'Øst', 'Zoo', 'Aalborg', 'Ægir', 'anden', 'Bad'])).toEqual([
      'anden',
      'Bad',
      'Zoo',
      'Ægir',
      'Øst',
      'Åben',
      'Aalborg',
    ]);
  });

  test('by numbers as numbers', () => {
    expect(sorted('navn', ['Lokalplan 12', 'Lokalplan 9'])).toEqual(['Lokalplan 9', 'Lokalplan 12']);
  });

  test.each([
    ['navn', ['a', 'b', '']],
    ['-navn', ['b', 'a', '']],
  ])('by %s with the empty ones last', (sorter, expected) => {
    expect(sorted(sorter, ['', 'b', 'a'])).toEqual(expected);
  });

  test('and lines that are alike keep their order', () => {
    const rows = [rowOf('a', { dato: '2024' }), rowOf('b', { dato: '2024' })];
    expect(rows.toSorted(orderOf('-dato')).map(({ tekst }) => tekst)).toEqual(['a', 'b']);
  });
});

test.each([
  ['-dato', 'forum', 'forum'],
  ['forum', 'forum', '-forum'],
  ['-forum', 'forum', 'forum'],
  ['forum', 'dato', '-dato'],
  ['-dato', 'dato', 'dato'],
  ['dato', 'dato', '-dato'],
])('sorted by %s, the heading %s gives %s', (sorter, column, next) => {
  expect(nextSorter(sorter, column)).toBe(next);
});

test.each(['', '?tekst=ny+skole', '?forum=byraadet&udfald=udsat', '?sorter=-forum'])(
  'the address %j says what is shown',
  (search) => {
    expect(viewTail(viewOf(search))).toBe(search);
  },
);

test('the order in which the page comes is not in its address', () => {
  expect(viewTail(viewOf('?sorter=-dato'))).toBe('');
});
