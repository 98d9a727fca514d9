import { describe, expect, test } from 'vitest';
import { TABLE } from '../../../test/support/search-rows.ts';
import { wordSourcesOf } from '../../../test/support/word-sources.ts';
import { answerDirect } from '../answer/answer-direct.ts';
import { directoryOf } from '../engine/directory.ts';
import { rowsOf } from '../format/table.ts';
import { readDirect } from '../read/read-direct.ts';
import { findRows } from './find-rows.ts';

/** The texts of the table's rows; cases are not among their tokens. */
const ITEMS = [
  'Godkendelse af dagsorden',
  'Budget for 2024 i byen',
  'Byrådet vedtog et budget den 1/2, da der var 81 børn',
  'Den 17. januar 2024 gik vejen til',
  'Evt.',
  'Dagsorden',
  'Budget og 14/20001',
];
const ROWS = rowsOf(TABLE);
const SAGER = { numre: ['13/16074', '81.28.00-A21-2-19'], punkter: [-1, 0, -1, 1, -1, -1, -1] };
const DIRECTORY = directoryOf(
  ROWS,
  async () => SAGER,
  async () => [null, null].map(() => 'Titel'),
);

async function rows(q: string): Promise<number[] | null> {
  const question = readDirect(q, DIRECTORY);
  const direct = question && (await answerDirect(question, DIRECTORY, ''));
  const { scores, excluded } = await findRows(q, 'alt', question, direct, {
    ...wordSourcesOf(ITEMS),
    rows: ROWS,
  });
  return scores && [...scores.keys()].filter((row) => !excluded.has(row)).toSorted();
}

describe('the items that a query means', () => {
  test.for<[q: string, why: string, rows: number[] | null]>([
    ['budget', 'of a word', [1, 2, 6]],
    ['', 'of no words', null],
    ['17. januar 2024', 'of a day: its meeting, and what speaks of it', [3, 5, 6]],
    ['2024', 'of a year: its meetings, and what speaks of it', [1, 3, 5, 6]],
    ['budget 2024', 'of a word and a year', [1, 6]],
    ['chefforum 26. september 2019 punkt 2', 'of an item of a meeting', [1]],
    ['byrådet', 'of a forum, though not of the word «by»', [2]],
    ['byrådet budget', 'of a forum and a word', [2]],
    ['chefforum budget', 'of a forum and a word', [1, 2, 6]],
    ['KLE 81', 'of a main group', [1, 3, 4]],
    ['81', 'of a number that may be a main group', [2]],
    ['00', 'of a main group whose number no text has', [0, 3, 5]],
    ['1/2', 'of figures that may be a day', [2]],
    ['14/20001', 'of a case that only a text speaks of', []],
    ['budget -2024', 'of a word without another', [2, 6]],
  ])('«%s», %s', async ([q, , found]) => {
    expect(await rows(q)).toEqual(found);
  });
});
