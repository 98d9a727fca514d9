import { expect, test } from 'vitest';
import { ROWS } from '../../../test/support/search-rows.ts';
import { TITLES_A_FILE } from '../format/search-table.ts';
import { directoryOf } from './directory.ts';

const NUMRE = Array.from({ length: TITLES_A_FILE + 5 }, (_, at) => `13/${1000 + at}`);

test('cases and their titles are fetched when they are asked for, each from its file', async () => {
  const fetched: (string | number)[] = [];
  const directory = directoryOf(
    ROWS,
    async () => {
      fetched.push('sager');
      return { numre: NUMRE, punkter: [] };
    },
    async (file) => {
      fetched.push(file);
      return NUMRE.slice(file * TITLES_A_FILE, (file + 1) * TITLES_A_FILE).map((nummer) => `Sag ${nummer}`);
    },
  );
  expect(directory.moeder).toBe(ROWS.meetings);
  expect(fetched).toEqual([]);
  expect(await directory.sagsnumre()).toEqual(NUMRE);
  const last = NUMRE.at(-1) ?? '';
  expect(await directory.sagTitler([last, '13/1', '13/1000'])).toEqual([`Sag ${last}`, null, 'Sag 13/1000']);
  expect(fetched).toContain(1);
});

test('a file of titles that cannot be fetched is told', async () => {
  const directory = directoryOf(
    ROWS,
    async () => ({ numre: NUMRE, punkter: [] }),
    () => Promise.reject(new Error('no network')),
  );
  await expect(directory.sagTitler(['13/1000'])).rejects.toThrow('no network');
});
