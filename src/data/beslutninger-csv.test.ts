import { expect, it } from 'vitest';
import { archiveOf, meetingFile } from '../../test/support/content.ts';
import { readCsv } from '../../test/support/csv.ts';
import { CSV_HEAD } from '../model/register/beslutning-columns.ts';
import { csvLine, readCsvRows } from '../model/text/csv.ts';
import { decisionRows } from './beslutninger-csv.ts';

/** The title of an item as the register of decisions has it. */
async function titleInCsv(title: string): Promise<string | undefined> {
  const archive = await archiveOf(meetingFile(`## Punkt 1: ${title}\n\n### Beslutning\n\nGodkendt.`));
  const rows = archive.meetings.map((meeting) => decisionRows(meeting, (url) => url)).join('');
  return readCsv(CSV_HEAD + rows)[1]?.[3];
}

it.each(['=1+1', '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)', '﹦1+1', '"=1+1"', '@SUM(A1)', '|cmd'])(
  'a title that begins «%s» is no formula',
  async (title) => {
    expect(await titleInCsv(title)).toBe(`'${title}`);
  },
);

it.each(['Budget = 3', '1+1', '– tankestreg', '«Havnen»'])('«%s» stays as it is', async (title) => {
  expect(await titleInCsv(title)).toBe(title);
});

it('rows are read again as they were written', () => {
  const rows = [
    ['=1+1', "'=1+1", "'s-Hertogenbosch", '', 'a;b', 'et "citat"', 'at A\nat B'],
    ['', '"', ';', '-'],
    ['alene'],
  ];
  const lines = rows.map(csvLine);
  expect(readCsvRows(lines.join(''))).toEqual(rows.map((fields, at) => ({ fields, line: lines[at] })));
});

it('the points of the recommendation stand beside the decision, a line each', async () => {
  const text =
    '## Punkt 1: Skole\n\n### Indstilling\n\nDirektionen indstiller,\n\n1. at A\n2. at B\n\n### Beslutning\n\nTiltrådt.';
  const archive = await archiveOf(meetingFile(text));
  const rows = archive.meetings.map((meeting) => decisionRows(meeting, (url) => url)).join('');
  expect(readCsv(CSV_HEAD + rows)[1]?.slice(6)).toEqual(['Tiltrådt.', expect.any(String), 'at A\nat B']);
});
