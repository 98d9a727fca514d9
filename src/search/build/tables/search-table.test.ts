import { expect, test } from 'vitest';
import { archiveOf, DEFAULT_ARKIV, meetingFile } from '../../../../test/support/content.ts';
import { TITLES_A_FILE } from '../../format/search-table.ts';
import { rowsOf as spreadOut } from '../../format/table.ts';
import { rowsOf, sagTable, sagTitles, searchTable } from './search-table.ts';

const NO_WORDS = { bogstaver: [], tvillinger: [], beslaegtede: [] };

const FILES = {
  'arkiv.yaml': DEFAULT_ARKIV,
  'emner.yaml': '"18": Folkeoplysning\n',
  ...meetingFile(
    '## Punkt 1: Godkendelse af dagsorden\n\n00.01.00-A21-9-18\n\n### Beslutning\n\nGodkendt.\n\n## Punkt 2: Lukket: Køb\n\n13/1\n\n## Punkt 4: Tilskud\n\n18.15.00-Ø40-2-19\n',
  ),
  ...meetingFile('## Punkt 7: Vej\n\n### Beslutning\n\nUdsat.\n', '2019-09-03', 'byraadet'),
  ...meetingFile('## Punkt 1: Lukket: Salg\n\n13/16074\n', '2020-01-01', 'byraadet'),
};

test('the browser reads of the table what the archive has, oldest first, and of closed items the numbers alone', async () => {
  const archive = await archiveOf(FILES);
  const rows = spreadOut(searchTable(archive, NO_WORDS));
  expect(rows.meetings.map(({ url, numre, first, count }) => [url, numre, first, count])).toEqual([
    ['/byraadet/2019-09-03/', [7], 0, 1],
    ['/chefforum/2019-10-10/', [1, 2, 4], 1, 2],
    ['/byraadet/2020-01-01/', [1], 3, 0],
  ]);
  const all = Array.from({ length: rows.count }, (_, row) => [
    rows.nummer[row],
    rows.udfald(row),
    rows.emnerOf(row).join(),
    rows.isStanding(row),
  ]);
  expect(all).toEqual([
    [7, 'udsat', '', false],
    [1, 'godkendt', '00', true],
    [4, null, '18', false],
  ]);
  expect(rows.count).toBe(rowsOf(archive).length);
});

test('subjects have their titles where the archive has them, and forums their names', async () => {
  const { emner, forummer } = searchTable(await archiveOf(FILES), NO_WORDS);
  expect(emner).toEqual([
    { nummer: '00', titel: null },
    { nummer: '18', titel: 'Folkeoplysning' },
  ]);
  expect(forummer[1]).toEqual({ slug: 'oekonomiudvalget', navn: 'Økonomiudvalget', forkortelser: ['ØU'] });
});

test('the letters of the words are told, and their twins', async () => {
  const words = { bogstaver: ['b', '2u'], tvillinger: [['mode', 'møde']], beslaegtede: ['a'] } as const;
  expect(searchTable(await archiveOf(FILES), words)).toMatchObject(words);
});

test('the cases are in order, each row with those that it carries', async () => {
  const { numre, punkter } = sagTable(await archiveOf(FILES));
  expect(numre).toEqual(numre.toSorted());
  const carried = punkter.map((own) => [own].flat().map((at) => numre[at] ?? null));
  expect(carried).toEqual([[null], ['00.01.00-A21-9-18'], ['18.15.00-Ø40-2-19']]);
});

test('titles of cases stand where their numbers do', async () => {
  const archive = await archiveOf(FILES);
  const { numre } = sagTable(archive);
  const titles = sagTitles(archive).flat();
  expect(titles).toHaveLength(numre.length);
  expect(titles[numre.indexOf('18.15.00-Ø40-2-19')]).toBe('Tilskud');
});

test('many titles are in several files', async () => {
  const punkter = Array.from(
    { length: TITLES_A_FILE + 3 },
    (_, at) => `## Punkt ${at + 1}: Sag ${at}\n\n13/${at + 1000}\n`,
  );
  const files = sagTitles(await archiveOf(meetingFile(punkter.join('\n'))));
  expect(files.map(({ length }) => length)).toEqual([TITLES_A_FILE, 3]);
});

test('an empty archive has an empty table', async () => {
  const archive = await archiveOf({});
  const table = searchTable(archive, NO_WORDS);
  expect(spreadOut(table).count).toBe(0);
  expect(sagTable(archive)).toEqual({ numre: [], punkter: [] });
  expect(sagTitles(archive)).toEqual([]);
});
