import { expect, it } from 'vitest';
import { checkFiles, meetingFile } from '../../test/support/content.ts';
import { toMessage } from '../diagnostics/message.ts';
import { report } from '../diagnostics/report.ts';
import { FILE_START } from '../model/parsed.ts';
import { few } from './few.ts';

const finding = (path: string, line: number) => ({
  path,
  place: { start: { line, column: 1 }, end: { line, column: 2 } },
  message: `Fejl ${line}.`,
  note: 'Ret den.',
});
const many = (path: string, count: number) => Array.from({ length: count }, (_, at) => finding(path, at + 1));

it('tells the first hundred of a file one by one, and counts the rest', () => {
  const found = few([...many('a.md', 50_000), ...many('b.md', 3)]);
  expect(found).toHaveLength(104);
  expect(found[99]).toEqual(finding('a.md', 100));
  expect(found[100]).toMatchObject({
    path: 'a.md',
    place: { start: { line: 101 } },
    message: 'Det samme er galt 49.900 steder til i filen; det første er her.',
  });
  expect(found.at(-1)).toEqual(finding('b.md', 3));
});

it('tells all where only one more would be counted', () => {
  expect(few(many('a.md', 101))).toEqual(many('a.md', 101));
});

it('is what the check tells of a file', async () => {
  const lines = await checkFiles(
    meetingFile('## Punkt 1: A\n\n### B\n\n[a](x:y)\n\n'.repeat(1) + '[a](x:y)\n\n'.repeat(400)),
  );
  expect(lines.filter((line) => line.includes('link-skema'))).toHaveLength(101);
});

it('leaves so few that they can be written out, however many files there are', () => {
  const messages = Array.from({ length: 30 }, (_, at) => few(many(`${at}.md`, 300)))
    .flat()
    .map((one) => toMessage({ ...one, place: FILE_START, rule: 'r', severity: 'fejl' }));
  expect(report(messages, 'text', 'content').split('\n').at(-1)).toBe('3030 fejl');
});
