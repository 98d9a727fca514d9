import { expect, it } from 'vitest';
import { archiveOf, meetingFile } from '../../test/support/content.ts';
import { readCsv } from '../../test/support/csv.ts';
import { CSV_HEAD, decisionRows } from './beslutninger-csv.ts';

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
