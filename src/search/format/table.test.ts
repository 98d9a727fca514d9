import { expect, test } from 'vitest';
import { ROWS, TABLE } from '../../../test/support/search-rows.ts';
import { rowsOf } from './table.ts';

test('meetings have their dates, addresses and the numbers of all their items', () => {
  expect(ROWS.meetings).toEqual([
    {
      forum: TABLE.forummer[1],
      date: '2019-09-26',
      url: '/chefforum/2019-09-26/',
      numre: [1, 2, 3, 4, 5],
      first: 0,
      count: 4,
    },
    {
      forum: TABLE.forummer[0],
      date: '2019-10-10',
      url: '/byraadet/2019-10-10/',
      numre: [1, 2],
      first: 4,
      count: 0,
    },
    {
      forum: TABLE.forummer[1],
      date: '2019-10-10',
      url: '/chefforum/2019-10-10-2/',
      numre: [7],
      first: 4,
      count: 1,
    },
    {
      forum: TABLE.forummer[1],
      date: '2024-01-17',
      url: '/chefforum/2024-01-17/',
      numre: [1, 2],
      first: 5,
      count: 2,
    },
  ]);
});

test('every row has its number, meeting, year, outcome, subjects and whether it is standing', () => {
  const all = Array.from({ length: ROWS.count }, (_, row) => [
    ROWS.meetingOf[row],
    ROWS.nummer[row],
    ROWS.aar(row),
    ROWS.udfald(row),
    ROWS.emnerOf(row).join(),
    ROWS.isStanding(row),
  ]);
  expect(all).toEqual([
    [0, 1, '2019', 'godkendt', '00', true],
    [0, 2, '2019', 'afvist', '81', false],
    [0, 4, '2019', null, '', false],
    [0, 5, '2019', 'godkendt', '00,81', false],
    [2, 7, '2019', 'andet', '81', false],
    [3, 1, '2024', 'godkendt', '00', true],
    [3, 2, '2024', null, '', false],
  ]);
});

test('an empty archive has no rows', () => {
  const nothing = rowsOf({
    ...TABLE,
    emner: [],
    emnesaet: [],
    moeder: { forum: [], dage: [], raekke: [], antal: [], lukkede: [] },
    punkter: { spring: [], udfald: [], emner: [], forrige: [], staaende: [] },
  });
  expect([nothing.count, nothing.meetings]).toEqual([0, []]);
});

test('a table whose meeting is of no forum is refused', () => {
  expect(() => rowsOf({ ...TABLE, forummer: [] })).toThrow('no forum of meeting 0');
});
