import { describe, expect, it } from 'vitest';
import { day } from '../../../test/support/parsing.ts';
import { DATE_PATTERN, readWrittenDate } from './date-forms.ts';

describe('a date with its year', () => {
  it.each([
    ['26. september 2019', '2019-09-26'],
    ['26.september 2019', '2019-09-26'],
    ['den 26. september 2019', '2019-09-26'],
    ['d. 8. oktober 2019', '2019-10-08'],
    ['d.8. oktober 2019', '2019-10-08'],
    ['1. OKTOBER 2019', '2019-10-01'],
    ['1. okt. 2019', '2019-10-01'],
    ['1. okt 2019', '2019-10-01'],
    ['1. sept. 2019', '2019-09-01'],
    ['1. maj, 2019', '2019-05-01'],
    ['19-11-2015', '2015-11-19'],
    ['1-2-2015', '2015-02-01'],
    ['8.10.2019', '2019-10-08'],
    ['8/10/2019', '2019-10-08'],
    ['8/10 2019', '2019-10-08'],
    ['8/10-2019', '2019-10-08'],
    ['2019-10-10', '2019-10-10'],
    ['torsdag den 10. oktober 2019', '2019-10-10'],
    ['Torsdag d. 10. oktober 2019', '2019-10-10'],
    ['29. februar 2016', '2016-02-29'],
    ['26.\nseptember\n2019', '2019-09-26'],
  ])('%j is %s', (text, date) => {
    expect(readWrittenDate(text, null)).toBe(date);
    expect(new RegExp(`^(?:${DATE_PATTERN})$`, 'iu').test(text)).toBe(true);
  });
});

describe('a date without its year', () => {
  it.each([
    ['1. oktober', 'before', '2015-10-01'],
    ['19. november', 'before', '2015-11-19'],
    ['4. februar', 'before', '2016-02-04'],
    ['5. februar', 'before', '2015-02-05'],
    ['29. februar', 'before', '2012-02-29'],
    ['5. februar', 'after', '2016-02-05'],
    ['4. februar', 'after', '2016-02-04'],
    ['3. februar', 'after', '2017-02-03'],
  ] as const)('%s, looking %s', (text, direction, date) => {
    expect(readWrittenDate(text, { date: day('2016-02-04'), direction })).toBe(date);
  });

  it('cannot be placed when nothing is known', () => expect(readWrittenDate('1. oktober', null)).toBeNull());
});

describe('no date', () => {
  it.each([
    '31. september 2019',
    '30. februar 2019',
    '29. februar 2019',
    '32-01-2019',
    '10-13-2019',
    '2019-02-30',
    'fredag den 10. oktober 2019',
    '10. oktober 19',
    '10/2019',
    'oktober 2019',
    '4.-5. april',
    '',
  ])('%j', (text) =>
    expect(readWrittenDate(text, { date: day('2019-10-10'), direction: 'before' })).toBeNull(),
  );
});
