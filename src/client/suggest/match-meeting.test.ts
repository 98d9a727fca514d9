import { describe, expect, test } from 'vitest';
import { FORUMS } from '../../../test/support/parsing.ts';
import { plainSpaces } from '../../../test/support/text.ts';
import { matchForums, matchMeetings, meetingWish } from './match-meeting.ts';

const DAYS = [
  ['chefforum', '2018-10-10'],
  ['chefforum', '2019-01-17'],
  ['byraadet', '2019-10-01'],
  ['chefforum', '2019-10-10'],
  ['oekonomiudvalget', '2019-10-10'],
  ['oekonomiudvalget', '2019-10-10'],
  ['chefforum', '2019-10-24'],
  ['byraadet', '2019-12-03'],
] as const;

const days = DAYS.map(([, date]) => Date.parse(date) / 86_400_000);
const MEETINGS = {
  forum: DAYS.map(([slug]) => FORUMS.findIndex((forum) => forum.slug === slug)),
  dage: days.map((day, index) => day - (days[index - 1] ?? 0)),
  raekke: [[5, 2]] as const,
};

function addresses(query: string): string[] {
  const wish = meetingWish(FORUMS, query);
  return wish ? matchMeetings(MEETINGS, FORUMS, wish, 9).map(({ url }) => url) : [];
}

const CF_1010 = '/chefforum/2019-10-10/';
const ALL_1010 = ['/oekonomiudvalget/2019-10-10-2/', '/oekonomiudvalget/2019-10-10/', CF_1010];
const CF_OCTOBER = ['/chefforum/2019-10-24/', CF_1010];

describe('meetings by forum and date, the newest first', () => {
  test.for([
    ['10. oktober 2019', ALL_1010],
    ['10 oktober 2019', ALL_1010],
    ['den 10. okt 2019', ALL_1010],
    ['10-10-2019', ALL_1010],
    ['10.10.2019', ALL_1010],
    ['10/10 2019', ALL_1010],
    ['10/10-19', ALL_1010],
    ['2019-10-10', ALL_1010],
    ['10. oktober', [...ALL_1010, '/chefforum/2018-10-10/']],
    ['10/10', [...ALL_1010, '/chefforum/2018-10-10/']],
    ['chefforum 10. oktober 2019', [CF_1010]],
    ['cf 10-10-2019', [CF_1010]],
    ['10-10-2019 cf', [CF_1010]],
    ['ØU 10. oktober 2019', ALL_1010.slice(0, 2)],
    ['oekonomi 10. oktober 2019', ALL_1010.slice(0, 2)],
    ['chefforum oktober 2019', CF_OCTOBER],
    ['chefforum 2019-10', CF_OCTOBER],
    ['chefforum okt 2019', CF_OCTOBER],
    ['chefforum 2018', ['/chefforum/2018-10-10/']],
    ['cf okt', [...CF_OCTOBER, '/chefforum/2018-10-10/']],
    ['chefforum', [...CF_OCTOBER, '/chefforum/2019-01-17/', '/chefforum/2018-10-10/']],
    ['møde i chefforum 10. oktober 2019', [CF_1010]],
    ['byrådet 10. oktober 2019', []],
    ['31. februar 2019', []],
    ['skole 2019', []],
    ['skole', []],
  ] as const)('%s', ([query, expected]) => {
    expect(addresses(query)).toEqual(expected);
  });

  test.for([
    ['2019-1', ['/byraadet/2019-12-03/', ...CF_OCTOBER.slice(0, 1)]],
    ['2019-10-1', ALL_1010.slice(0, 2)],
    ['10. oktober 20', ALL_1010.slice(0, 2)],
    ['10-10-', ALL_1010.slice(0, 2)],
  ] as const)('a date that is not typed to its end: %s', ([query, expected]) => {
    expect(addresses(query).slice(0, 2)).toEqual(expected);
  });
});

test('a meeting is told by its forum and date, and what was typed is marked', () => {
  const wish = meetingWish(FORUMS, 'økonomi okt 2019');
  const [second] = wish ? matchMeetings(MEETINGS, FORUMS, wish, 9) : [];
  const text = second?.text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('') ?? '';
  expect(plainSpaces(text)).toBe('[Økonomi]udvalget 10. [oktober ][2019] (2. møde)');
});

test.for([
  ['chef', ['/chefforum/']],
  ['økon', ['/oekonomiudvalget/']],
  ['oekon', ['/oekonomiudvalget/']],
  ['øu', ['/oekonomiudvalget/']],
  ['ou', ['/oekonomiudvalget/']],
  ['cf', ['/chefforum/']],
  ['forum', []],
  ['', []],
] as const)('«%s» finds the forums %j', ([query, expected]) => {
  expect(matchForums(FORUMS, query).map(({ url }) => url)).toEqual(expected);
});
