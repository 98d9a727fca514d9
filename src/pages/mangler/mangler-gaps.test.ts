import { describe, expect, it } from 'vitest';
import { day } from '../../../test/support/parsing.ts';
import type { IsoDate } from '../../model/brand.ts';
import { gapsIn } from './mangler-gaps.ts';

/** A meeting every so many days, so many times, beginning on a day. */
function every(step: number, first: string, count: number): IsoDate[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, at) =>
    day(new Date(start + at * step * 86_400_000).toISOString().slice(0, 10)),
  );
}

const without = (dates: readonly IsoDate[], from: string, until: string): IsoDate[] =>
  dates.filter((date) => date < from || date > until);

const found = (dates: readonly IsoDate[]): string[] =>
  gapsIn(dates).map(({ from, to, days, usual }) => `${from} – ${to}: ${days} (${usual})`);

describe('an interval is a gap', () => {
  it('where it is much longer than the forum’s rhythm, and is told with both', () => {
    const dates = without(every(28, '2019-01-10', 40), '2020-03-13', '2020-09-03');
    expect(found(dates)).toEqual(['2020-03-05 – 2020-09-17: 196 (28)']);
  });

  it('by the rhythm of its own time, also where another one comes later', () => {
    const dates = [
      ...without(every(7, '2015-01-06', 50), '2015-03-01', '2015-05-08'),
      ...every(91, '2016-03-01', 12),
    ];
    expect(found(dates)).toEqual(['2015-02-24 – 2015-05-12: 77 (7)']);
  });

  it('each time it happens', () => {
    const dates = without(
      without(every(14, '2018-01-02', 80), '2018-03-01', '2018-06-01'),
      '2020-01-20',
      '2020-04-20',
    );
    expect(found(dates)).toHaveLength(2);
  });
});

describe('no gap is', () => {
  it.each<[string, IsoDate[]]>([
    ['a regular rhythm', every(28, '2019-01-10', 40)],
    ['one meeting left out', without(every(28, '2019-01-10', 40), '2020-03-01', '2020-03-31')],
    ['a summer without meetings', without(every(14, '2018-01-02', 80), '2018-06-25', '2018-09-03')],
    ['the days around Christmas', without(every(7, '2018-01-02', 150), '2018-12-19', '2019-01-08')],
    ['the time before a forum’s first meeting and after its last', every(14, '2019-01-10', 20)],
    [
      'a change from every week to every quarter',
      [...every(7, '2015-01-06', 40), ...every(91, '2015-12-29', 12)],
    ],
    [
      'a change from every quarter to every week',
      [...every(91, '2012-01-03', 12), ...every(7, '2015-01-06', 40)],
    ],
    [
      'a forum that meets when it must',
      ['01-03', '02-05', '02-10', '06-01', '06-20', '06-21', '10-30', '12-15'].map((at) => day(`2019-${at}`)),
    ],
    ['two meetings on one day', [...every(28, '2019-01-10', 10), ...every(28, '2019-01-10', 10)].sort()],
  ])('%s', (_, dates) => expect(found(dates)).toEqual([]));

  it.each([0, 1, 2, 6])('anything in a forum with %i meetings, which has no rhythm', (count) => {
    const dates = every(7, '2019-01-01', count);
    expect(found([...dates.slice(0, -1), ...(count > 1 ? [day('2022-01-01')] : [])])).toEqual([]);
  });
});
