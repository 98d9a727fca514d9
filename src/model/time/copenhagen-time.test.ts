import { describe, expect, test } from 'vitest';
import type { ClockTime, IsoDate } from '../brand.ts';
import { copenhagenDate, copenhagenDateTime, copenhagenInstant } from './copenhagen-time.ts';

describe('the clocks in Copenhagen', () => {
  test.for([
    ['2026-12-02', '09:00', '2026-12-02T08:00:00.000Z', '2026-12-02T09:00:00+01:00'],
    ['2026-06-16', '17:00', '2026-06-16T15:00:00.000Z', '2026-06-16T17:00:00+02:00'],
    ['2026-01-01', '00:15', '2025-12-31T23:15:00.000Z', '2026-01-01T00:15:00+01:00'],
    // Clocks go forward on 29 March at 2 and back on 25 October at 3.
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z', '2026-03-29T01:59:00+01:00'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z', '2026-10-25T01:30:00+02:00'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', '2026-10-25T03:00:00+01:00'],
    // No summer time in those years.
    ['1975-07-01', '12:00', '1975-07-01T11:00:00.000Z', '1975-07-01T12:00:00+01:00'],
  ] as const)('%s at %s is %s', ([date, clock, instant, written]) => {
    expect(copenhagenInstant(date as IsoDate, clock as ClockTime).toISOString()).toBe(instant);
    expect(copenhagenDateTime(date as IsoDate, clock as ClockTime)).toBe(written);
  });

  test('show a new day an hour or two before UTC does', () => {
    expect(copenhagenDate(0)).toBe('1970-01-01');
    expect(copenhagenDate(Date.parse('2026-11-22T22:59:59Z') / 1000)).toBe('2026-11-22');
    expect(copenhagenDate(Date.parse('2026-11-22T23:00:00Z') / 1000)).toBe('2026-11-23');
    expect(copenhagenDate(Date.parse('2026-06-30T22:00:00Z') / 1000)).toBe('2026-07-01');
  });
});
