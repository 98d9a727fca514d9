import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../model/brand.ts';
import { dayOf, newSince, readVisit, visitNow } from './visit.ts';

const day = '2026-11-12' as IsoDate;

describe('what is new', () => {
  test('is what the visit before did not show, also when only its state has changed', () => {
    const before = { day, keys: ['/a/|dagsorden', '/b/|referat'] };
    expect([...newSince(before, ['/c/|dagsorden', '/a/|referat', '/b/|referat'])]).toEqual([
      '/c/|dagsorden',
      '/a/|referat',
    ]);
  });

  test('is nothing at the first visit', () => {
    expect(newSince(null, ['/a/|referat']).size).toBe(0);
  });
});

test('a visit remembers what earlier ones showed, but not for ever', () => {
  const before = { day, keys: Array.from({ length: 200 }, (_, at) => `/${at}/`) };
  const { keys } = visitNow(day, ['/ny/', '/0/'], before);
  expect(keys.slice(0, 3)).toEqual(['/ny/', '/0/', '/1/']);
  expect(keys).toHaveLength(200);
});

test('a visit comes back as it was written', () => {
  const visit = visitNow(day, ['/a/|'], null);
  expect(readVisit(JSON.stringify(visit))).toEqual(visit);
});

test.each([null, '', '{', 'null', '7', '[]', '{"day":"i går","keys":[]}', '{"day":"2026-11-12"}'])(
  '%j is no visit',
  (text) => {
    expect(readVisit(text)).toBeNull();
  },
);

test('the day is the one of the reader’s own clock', () => {
  expect(dayOf(new Date(2026, 10, 2, 0, 30))).toBe('2026-11-02');
});
