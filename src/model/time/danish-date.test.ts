import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../brand.ts';
import {
  isoDate,
  longDate,
  readClock,
  readIsoDate,
  shortDate,
  WEEKDAYS,
  weekday,
  weekdayDate,
} from './danish-date.ts';

const day = '2019-10-10' as IsoDate;

it('tells a date in words', () => {
  expect(longDate(day)).toBe('10.\u00a0oktober\u00a02019');
  expect(weekdayDate(day)).toBe('torsdag den\u00a010.\u00a0oktober\u00a02019');
  expect(shortDate('2019-01-02' as IsoDate)).toBe('02\u201101\u20112019');
});

it.each([
  ['2019-10-10', 'torsdag'],
  ['2016-02-29', 'mandag'],
  ['2013-12-15', 'søndag'],
])('%s is a %s', (date, name) => expect(WEEKDAYS[weekday(date as IsoDate)]).toBe(name));

describe('days that the calendar has not', () => {
  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-10-00',
    '2019-10-1',
    '10-10-2019',
    '2019-10-10T09:00',
    '',
  ])('%j', (text) => expect(readIsoDate(text)).toBeNull());
  it('nor a year before 1000', () => expect(isoDate(999, 1, 1)).toBeNull());
});

it.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  [' 23:59 ', '23:59'],
  ['24:00', null],
  ['9:60', null],
  ['9:5', null],
  ['0930', null],
  ['', null],
])('the clock reads %j as %s', (text, clock) => expect(readClock(text)).toBe(clock));
