import { describe, expect, test } from 'vitest';
import { archiveOf, type Files, meetingFile } from '../../../test/support/content.ts';
import { plainSpaces } from '../../../test/support/text.ts';
import { heldMeetings } from '../../model/held.ts';
import { longestSager } from './longest-sager.ts';
import { closedShares, meetingsByMonth, meetingsByYear, outcomesByYear, yearsOf } from './statistics.ts';
import { duration } from './tal-titles.da.ts';

const decided = (nummer: number, words: string, sag = ''): string =>
  `## Punkt ${nummer}: Emne ${nummer}\n\n${sag}\n\n### Beslutning\n\n${words}\n`;

const FILES: Files = {
  ...meetingFile(`${decided(1, 'Godkendt.', '13/100')}\n${decided(2, 'Udsat.')}`, '2013-01-10'),
  ...meetingFile(`${decided(1, 'Godkendt.')}\n## Punkt 2: Lukket: Køb af jord\n\n13/200\n`, '2019-01-17'),
  ...meetingFile(decided(1, 'Godkendt.', '13/100'), '2019-10-10'),
  ...meetingFile('## Punkt 1: Lukket: Salg af jord\n\n13/200\n', '2019-11-12', 'byraadet'),
  ...meetingFile(decided(1, 'Godkendt.', '13/100'), '2021-02-02', 'byraadet', 'status: aflyst\n'),
  ...meetingFile(decided(1, 'Godkendt.', '13/100'), '2022-02-02', 'byraadet', 'type: dagsorden\n'),
};

test('only meetings that have been held count: no agenda, and no cancelled one', async () => {
  const { meetings } = await archiveOf(FILES);
  expect(heldMeetings(meetings).map(({ date }) => date)).toEqual([
    '2013-01-10',
    '2019-01-17',
    '2019-10-10',
    '2019-11-12',
  ]);
  expect(yearsOf(heldMeetings(meetings))).toEqual([2013, 2019]);
});

test('meetings are counted by month and by year; a forum without any is left out', async () => {
  const archive = await archiveOf(FILES);
  const months = meetingsByMonth(archive);
  expect(months.map(({ label, url }) => [label, url])).toEqual([
    ['Chefforum', '/chefforum/'],
    ['Byrådet', '/byraadet/'],
  ]);
  expect(months[0]?.values).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
  expect(meetingsByYear(archive, [2013, 2019]).map(({ values }) => values)).toEqual([
    [1, 2],
    [0, 1],
  ]);
});

test('outcomes count what closed items published, and leave out standing items and decisions that were never taken', async () => {
  const files = {
    ...FILES,
    ...meetingFile(
      '## Punkt 1: Godkendelse af dagsorden\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2: Lukket\n\n### Offentliggjort beslutning\n\nGodkendt.\n\n## Punkt 3: Uden beslutning\n\n## Punkt 4: Lukket\n',
      '2019-12-12',
    ),
  };
  const { meetings } = await archiveOf(files);
  expect(outcomesByYear(heldMeetings(meetings), [2013, 2019])).toEqual([
    { udfald: 'godkendt', values: [1, 3] },
    { udfald: 'udsat', values: [1, 0] },
  ]);
});

test('the closed share counts items, the highest share first', async () => {
  const shares = closedShares(await archiveOf(FILES));
  expect(shares.map(({ label, closed, all }) => [label, closed, all])).toEqual([
    ['Byrådet', 1, 1],
    ['Chefforum', 1, 5],
  ]);
});

describe('the longest-running cases', () => {
  test('run from the first treatment to the latest at a meeting that was held', async () => {
    const { sager } = await archiveOf(FILES);
    expect(longestSager(sager, 20)).toMatchObject([
      { nummer: '13/100', titel: 'Emne 1', first: '2013-01-10', last: '2019-10-10', count: 2 },
    ]);
  });

  test('are not those of closed items or standing items alone', async () => {
    const standing = '## Punkt 1: Eventuelt\n\n13/300\n';
    const { sager } = await archiveOf({
      ...meetingFile(`${standing}\n## Punkt 2: Lukket: Hemmelig titel\n\n13/200\n`, '2013-01-10'),
      ...meetingFile(`${standing}\n## Punkt 2: Lukket: Hemmelig titel\n\n13/200\n`, '2019-01-10'),
    });
    expect(longestSager(sager, 20)).toEqual([]);
  });

  test('never bear the title of a closed item', async () => {
    const { sager } = await archiveOf({
      ...meetingFile(decided(1, 'Godkendt.', '13/200'), '2013-01-10'),
      ...meetingFile('## Punkt 1: Lukket: Hemmelig titel\n\n13/200\n', '2019-01-10'),
    });
    expect(longestSager(sager, 20)).toMatchObject([{ titel: 'Emne 1', last: '2019-01-10', count: 2 }]);
  });

  test('stand longest first, and no more than asked for', async () => {
    const files = Object.fromEntries(
      [1, 2, 3].flatMap((nummer) =>
        [2010, 2010 + nummer].flatMap((year) =>
          Object.entries(meetingFile(decided(1, 'Godkendt.', `13/10${nummer}`), `${year}-0${nummer}-01`)),
        ),
      ),
    );
    const { sager } = await archiveOf(files);
    expect(longestSager(sager, 2).map(({ nummer }) => nummer)).toEqual(['13/103', '13/102']);
  });
});

test.each([
  [1, '1 dag'],
  [14, '14 dage'],
  [61, '2 måneder'],
  [330, '11 måneder'],
  [365, '1 år'],
  [4500, '12,3 år'],
])('%d days are %j', (days, text) => {
  expect(plainSpaces(duration(days))).toBe(text);
});
