import { describe, expect, test } from 'vitest';
import { plainAddress } from './ask-page.ts';
import { percent } from './figures.ts';
import { type GoldenRow, parametersOf, readGoldenTable } from './golden-table.ts';
import { judge, type Seen } from './judge.ts';
import { failureLines, figuresTable } from './report.da.ts';

const row = (line: string): GoldenRow => {
  const [first] = readGoldenTable(line.replaceAll(' ¦ ', '\t'));
  if (!first) throw new Error(line);
  return first;
};
const seen = (some: Partial<Seen>): Seen => ({
  ...{ results: [], direct: [], meant: [], saysNothing: false, isDone: true, text: '' },
  all: some.results ?? [],
  ...some,
});
const fared = (line: string, some: Partial<Seen>): [boolean, boolean] => {
  const { at1, isMet } = judge(row(line), seen(some));
  return [at1, isMet];
};

describe('a table of golden queries', () => {
  test('has rows, remarks and names for several addresses', () => {
    const [one, ...rest] = readGoldenTable(
      '# a remark\n\n@gaver\tcf/2019-10-10#punkt-6 | cf/2019-10-10#punkt-8\nord\tgave\t@gaver\tikke: cf/x#punkt-1; mente: gaver\n',
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      line: 4,
      query: 'gave',
      expected: { how: 'et', addresses: ['cf/2019-10-10#punkt-6', 'cf/2019-10-10#punkt-8'] },
      demands: [
        { kind: 'ikke', value: 'cf/x#punkt-1' },
        { kind: 'mente', value: 'gaver' },
      ],
    });
  });

  test.for([
    ['too few columns', 'ord\tgave'],
    ['an address with a blank', 'ord\tgave\tcf/2019 10'],
    ['a name that nothing has', 'ord\tgave\t@gaver'],
    ['an unknown demand', 'ord\tgave\tcf#punkt-1\tmåske: x'],
    ['a row that asks for nothing', 'ord\tgave\t–'],
    ['a query that is asked twice', 'ord\tgave\tcf#punkt-1\nord\tgave\tcf#punkt-2'],
  ])('%s is refused', ([, text]) => {
    expect(() => readGoldenTable(text ?? '')).toThrow();
  });

  test('a query is its words, or the whole of the address', () => {
    expect(String(parametersOf(row('ord ¦ å & ø ¦ ingen')))).toBe('q=%C3%A5+%26+%C3%B8');
    expect(parametersOf(row('ord ¦ ?q=å&fra=2019 ¦ ingen')).get('fra')).toBe('2019');
  });
});

describe('a row is met', () => {
  test.for<[string, Partial<Seen>, boolean, boolean]>([
    ['ord ¦ q ¦ a#1', { results: ['a#1'] }, true, true],
    ['ord ¦ q ¦ a#1 | c#1', { results: ['b#1', 'b#2', 'c#1'] }, false, true],
    ['ord ¦ q ¦ a#1', { results: ['b#1', 'b#2', 'b#3', 'a#1'] }, false, false],
    ['ord ¦ q ¦ a#1 & c#1', { results: ['a#1', 'b#1', 'c#1'] }, true, true],
    ['ord ¦ q ¦ a#1 & c#1', { results: ['a#1', 'b#1'] }, false, false],
    ['ord ¦ q ¦ a#1 > b#1', { results: ['a#1', 'b#1'] }, true, true],
    ['ord ¦ q ¦ a#1 > b#1', { results: ['b#1', 'a#1'] }, false, false],
    ['ord ¦ q ¦ →sag/1', { direct: ['cf', 'sag/1'] }, true, true],
    ['ord ¦ q ¦ →sag/1', { direct: ['sag/12'], results: ['sag/1'] }, false, false],
    ['ord ¦ q ¦ →cf/2019', { direct: ['cf/2019#punkt-1'] }, false, false],
    ['ord ¦ q ¦ →emne/00', { direct: ['emne/00#00.01'] }, true, true],
    ['ord ¦ q ¦ ingen', { saysNothing: true }, true, true],
    ['ord ¦ q ¦ ingen', { saysNothing: true, results: ['a#1'] }, false, false],
    ['ord ¦ q ¦ ingen', {}, false, false],
    ['ord ¦ q ¦ ingen', { saysNothing: true, isDone: false }, false, false],
    ['ord ¦ q ¦ ingen ¦ tilbud: sag/1', { saysNothing: true, direct: ['sag/1'] }, true, true],
    ['ord ¦ q ¦ ingen ¦ tilbud: sag/1', { saysNothing: true }, false, false],
    ['ord ¦ q ¦ a#1 ¦ ikke: b#1', { results: ['a#1'], all: ['a#1', 'b#1'] }, false, false],
    ['ord ¦ q ¦ a#1 ¦ mente: fravær', { results: ['a#1'], meant: ['«Fravær»'] }, true, true],
    ['ord ¦ q ¦ a#1 ¦ mente: fravær', { results: ['a#1'], meant: ['fraværet'] }, false, false],
    ['ord ¦ q ¦ – ¦ mangler: xyz', { text: 'Ingen punkter indeholder «xyz». Prøv igen.' }, true, true],
    ['ord ¦ q ¦ – ¦ mangler: xyz', { text: 'Ingen punkter indeholder «abc». xyz' }, false, false],
  ])('%s by %j: first %s, among three %s', ([line, some, at1, isMet]) => {
    expect(fared(line, some)).toEqual([at1, isMet]);
  });
});

test('an address is told apart from what marks words on its page', () => {
  const url = 'http://localhost:1/referater/cf/2019-10-10/?ord=gave#punkt-6';
  expect(plainAddress(url, '/referater/')).toBe('cf/2019-10-10#punkt-6');
  expect(plainAddress('/cf/2019-10-10/#punkt-6', '/')).toBe('cf/2019-10-10#punkt-6');
});

test('a hundred percent means all', () => {
  expect(percent(1999, 2000)).toBe(99.9);
  expect(percent(3, 3)).toBe(100);
  expect(percent(0, 0)).toBeNull();
});

test('the report tells the shares of each kind, and what came instead of the right answer', () => {
  const verdicts = [
    judge(row('ord ¦ gave ¦ a#1'), seen({ results: ['a#1'] })),
    judge(row('ord ¦ løn ¦ a#1'), seen({ results: ['b#1'] })),
    judge(row('ingen ¦ xyz ¦ ingen'), seen({ saysNothing: true })),
  ];
  const lines = figuresTable(verdicts, verdicts).split('\n');
  expect(lines.find((line) => line.startsWith('ord'))).toMatch(
    /^ord\s+2\s+50 %\s+50 %\s+–\s+50 %\s+50 %\s+–$/,
  );
  expect(lines.at(-1)).toMatch(/^i alt\s+3\s+50 %\s+50 %\s+100 %/);
  expect(failureLines(verdicts)).toEqual(['linje 1, ord: «løn» ventede a#1 – kom: b#1']);
});
