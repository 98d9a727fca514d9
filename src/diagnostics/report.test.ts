import { expect, it } from 'vitest';
import { hasErrors, type Problem, toMessage } from './message.ts';
import { report, summary } from './report.ts';

const at = (line: number, column: number, endLine = line, endColumn = column + 4): Problem['place'] => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const FEJL = toMessage({
  path: 'chefforum/2019/2019-10-10.md',
  place: at(8, 1),
  rule: 'punkt-nummer',
  severity: 'fejl',
  message: 'Punkt 3 står to gange i mødet.',
  note: 'Ret det ene.',
  other: { path: 'chefforum/2019/2019-10-10.md', place: at(6, 1) },
});
const ADVARSEL = toMessage({
  path: 'chefforum/2019/2019-10-10.md',
  place: at(12, 5, 14, 2),
  rule: 'raa-html',
  severity: 'advarsel',
  message: 'Her står HTML: 100 %, ikke mere.',
  note: 'Skriv det som Markdown.',
});
const OPLYSNING = toMessage({
  path: 'byraadet/2019/2019-10-10.md',
  place: at(1, 1),
  rule: 'moede-mangler',
  severity: 'oplysning',
  message: 'Arkivet har intet møde den dag.',
  note: 'Ret datoen.',
});
const ALL = [OPLYSNING, FEJL, ADVARSEL];

it('as text names the file once, and tells in Danish what and where it is and what to do', () => {
  expect(report(ALL, 'text', 'content')).toBe(
    [
      'content/byraadet/2019/2019-10-10.md',
      '1:1-1:5   oplysning  Arkivet har intet møde den dag.  moede-mangler',
      '    → Ret datoen.',
      '',
      'content/chefforum/2019/2019-10-10.md',
      '8:1-8:5   fejl       Punkt 3 står to gange i mødet.   punkt-nummer',
      '    → Ret det ene.',
      '    Se også chefforum/2019/2019-10-10.md:6:1',
      '12:5-14:2 advarsel   Her står HTML: 100 %, ikke mere. raa-html',
      '    → Skriv det som Markdown.',
      '1 fejl, 1 advarsel, 1 oplysning',
    ].join('\n'),
  );
});

it('as text says that there is nothing', () =>
  expect(report([], 'text', 'content')).toBe('Ingen fejl fundet'));

it('as JSON gives other programs every part by itself', () => {
  expect(JSON.parse(report([FEJL], 'json', ''))).toEqual([
    {
      file: 'chefforum/2019/2019-10-10.md',
      line: 8,
      column: 1,
      endLine: 8,
      endColumn: 5,
      severity: 'fejl',
      rule: 'punkt-nummer',
      message: 'Punkt 3 står to gange i mødet.',
      note: 'Ret det ene.\nSe også chefforum/2019/2019-10-10.md:6:1',
      url: 'docs/regler/punkt-nummer.md',
    },
  ]);
  expect(report([], 'json', '')).toBe('[]');
});

it('as annotations shows them beside the line on GitHub', () => {
  expect(report(ALL, 'github', 'content').split('\n')).toEqual([
    '::notice file=content/byraadet/2019/2019-10-10.md,line=1,endLine=1,col=1,endColumn=5,title=moede-mangler::Arkivet har intet møde den dag. Ret datoen.',
    '::error file=content/chefforum/2019/2019-10-10.md,line=8,endLine=8,col=1,endColumn=5,title=punkt-nummer::Punkt 3 står to gange i mødet. Ret det ene.%0ASe også chefforum/2019/2019-10-10.md:6:1',
    '::warning file=content/chefforum/2019/2019-10-10.md,line=12,endLine=14,col=5,title=raa-html::Her står HTML: 100 %25, ikke mere. Skriv det som Markdown.',
  ]);
});

it.each([
  [[], 'Ingen fejl fundet', false],
  [[OPLYSNING], '1 oplysning', false],
  [[ADVARSEL, ADVARSEL], '2 advarsler', false],
  [[FEJL, FEJL, OPLYSNING, OPLYSNING], '2 fejl, 2 oplysninger', true],
])('counts, and only errors stop a build (%#)', (messages, text, stops) => {
  expect(summary(messages)).toBe(text);
  expect(hasErrors(messages)).toBe(stops);
});

it('for GitLab is a report of code quality, whose fingerprints tell messages apart', () => {
  const rows = JSON.parse(report([FEJL, FEJL, OPLYSNING], 'gitlab', 'content')) as { fingerprint: string }[];
  expect(rows[0]).toMatchObject({
    check_name: 'punkt-nummer',
    severity: 'critical',
    location: { path: 'content/chefforum/2019/2019-10-10.md', lines: { begin: 8 } },
  });
  expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

it('for Azure is a command of its log for each error and warning', () =>
  expect(report(ALL, 'azure', 'content').split('\n')).toEqual([
    'content/byraadet/2019/2019-10-10.md:1: Arkivet har intet møde den dag. Ret datoen.',
    '##vso[task.logissue type=error;sourcepath=content/chefforum/2019/2019-10-10.md;linenumber=8;columnnumber=1;code=punkt-nummer;]Punkt 3 står to gange i mødet. Ret det ene. Se også chefforum/2019/2019-10-10.md:6:1',
    '##vso[task.logissue type=warning;sourcepath=content/chefforum/2019/2019-10-10.md;linenumber=12;columnnumber=5;code=raa-html;]Her står HTML: 100 %, ikke mere. Skriv det som Markdown.',
  ]));
