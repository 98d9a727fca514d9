import { expect, it, test } from 'vitest';
import { removal } from '../../../../scripts/changes/removal.ts';
import { archiveOf, type Files, meetingFile } from '../../../../test/support/content.ts';
import { rowsOf } from '../tables/search-table.ts';
import { searchedAttachments } from './searched-attachments.ts';

const urls = async (files: Files): Promise<string[]> =>
  searchedAttachments(await archiveOf(files)).map(({ url }) => url);

const OPEN = '## Punkt 1: Havnen\n\nSe [her](plan.pdf).\n\n### Bilag\n\n- [Planen](plan.pdf)\n';
const FILE = { 'chefforum/2019/plan.pdf': 'x' };

it('of an open item, once, with what its list calls it', async () => {
  expect(searchedAttachments(await archiveOf({ ...meetingFile(OPEN), ...FILE }))).toEqual([
    {
      ...{ url: '/filer/chefforum/2019/plan.pdf', from: 'chefforum/2019/plan.pdf' },
      ...{ rows: [0], titles: ['Planen'] },
    },
  ]);
});

it('its rows are those of the search, among which are the published decisions of closed items', async () => {
  const closed =
    '## Punkt 1: Lukket\n\n### Offentliggjort beslutning\n\nGodkendt. Se [planen](../2019/plan.pdf).\n';
  const archive = await archiveOf({
    ...meetingFile(closed, '2018-10-10'),
    ...meetingFile('## Punkt 1: Lukket\n', '2018-11-10'),
    ...meetingFile(OPEN),
    ...FILE,
  });
  const all = rowsOf(archive);
  expect(searchedAttachments(archive).map(({ rows }) => rows.map((row) => all[row]?.id))).toEqual([
    ['chefforum/2019-10-10#punkt-1'],
  ]);
  expect(all.map(({ id }) => id)).toContain('chefforum/2018-10-10#punkt-1');
});

const taken = (adresse: string): Files => ({
  'fjernet.yaml': removal(adresse, new Map([['chefforum/2019/plan.pdf', 'x']])),
});

test.for<[string, Files]>([
  ['a closed item', meetingFile('## Punkt 1: Lukket: Salg\n\n[Planen](plan.pdf)\n')],
  [
    'the published decision of a closed item',
    meetingFile('## Punkt 1: Lukket\n\n### Offentliggjort beslutning\n\nSe [planen](plan.pdf).\n'),
  ],
  [
    'the source of the minutes',
    meetingFile('## Punkt 1: A\n', '2019-10-10', 'chefforum', 'kilde: plan.pdf\n'),
  ],
  ['a file that nobody links to', meetingFile('## Punkt 1: A\n')],
  ['an address elsewhere', meetingFile('## Punkt 1: A\n\n[Plan](https://fjordby.example/plan.pdf)\n')],
  ['a file that was taken down', { ...meetingFile(OPEN), ...taken('/filer/chefforum/2019/plan.pdf') }],
  ['a meeting that was taken down', { ...meetingFile(OPEN), ...taken('/chefforum/2019-10-10/') }],
  ['an item that was taken down', { ...meetingFile(OPEN), ...taken('/chefforum/2019-10-10/#punkt-1') }],
  ['a sheet', { ...meetingFile('## Punkt 1: A\n\n[Tal](tal.xlsx)\n'), 'chefforum/2019/tal.xlsx': 'x' }],
])('not of %s', async ([, files]) => {
  expect(await urls({ ...FILE, ...files })).toEqual([]);
});
