import { describe, expect, test } from 'vitest';
import type { RegisterPart } from '../../model/register/register-part.ts';
import { csvLine } from '../../model/text/csv.ts';
import { inOrder, isShownIn } from './choose.ts';
import { find } from './find.ts';
import { type PartEntry, RegisterParts } from './load.ts';
import { type RegisterRow, rowsOf } from './rows.ts';
import { readView, touches, viewTail } from './view.ts';

/** A row of the spreadsheet. */
const row = (
  dato: string,
  titel: string,
  more: Partial<Record<'forum' | 'sager' | 'udfald' | 'ord' | 'at', string>> = {},
) =>
  csvLine([
    ...[dato, more.forum ?? 'Børne- og Skoleudvalget', '1', titel, more.sager ?? ''],
    ...[more.udfald ?? 'godkendt', more.ord ?? 'Godkendt.', '/a/#punkt-1-beslutning', more.at ?? ''],
  ]);

const PART: RegisterPart = {
  deltagere: ['Borgmesteren (formand)', 'Ann Dahl (A)'],
  meetings: [
    { forum: 'skole', rows: 1, deltagere: [0] },
    { forum: 'skole', rows: 2, deltagere: [0, 1] },
  ] as unknown as RegisterPart['meetings'],
  closed: [[2, 'Køb af jord']],
  csv:
    row('2024-01-09', 'Ny hal i Æblehaven', { at: 'at hallen på Kildeskolen\nat den males' }) +
    row('2024-03-14', 'Cykelsti', {
      sager: '05.01.12-G01-7-23, 13/16074',
      udfald: '',
      ord: 'Der blev "talt".',
    }) +
    row('2024-03-14', 'Lukket: Køb af jord', { forum: '=Byrådet' }),
};
const rows = rowsOf(PART);
const shown = (search: string): string[] =>
  rows.filter(isShownIn(readView(search))).map(({ titel }) => titel);

test('a part gives its lines the newest meeting first, a closed item by the title that may be told', () => {
  expect(rows.map(({ date, titel, lukket, forumNavn }) => [date, titel, lukket, forumNavn])).toEqual([
    ['2024-03-14', 'Cykelsti', false, 'Børne- og Skoleudvalget'],
    ['2024-03-14', 'Køb af jord', true, '=Byrådet'],
    ['2024-01-09', 'Ny hal i Æblehaven', false, 'Børne- og Skoleudvalget'],
  ]);
  expect(
    rows
      .map(({ line }) => line)
      .sort()
      .join(''),
  ).toBe(
    PART.csv
      .match(/2024-.*?\r\n/gs)
      ?.sort()
      .join(''),
  );
});

describe('a view shows', () => {
  const all = ['Cykelsti', 'Køb af jord', 'Ny hal i Æblehaven'];
  test.each([
    ['', all],
    ['?tekst=kildeskolen', ['Ny hal i Æblehaven']],
    ['?tekst=HALLEN+males', ['Ny hal i Æblehaven']],
    ['?tekst=%22den+males%22', ['Ny hal i Æblehaven']],
    ['?tekst=%22males+den%22', []],
    ['?tekst=skoleudvalget', []],
    ['?tekst=2024', []],
    ['?tekst=talt', ['Cykelsti']],
    ['?forum=skole', all],
    ['?forum=byraadet', []],
    ['?udfald=andet', ['Cykelsti']],
    ['?emne=05', ['Cykelsti']],
    ['?sag=13/16074', ['Cykelsti']],
    ['?sag=05.01.12-g01-7-23', ['Cykelsti']],
    ['?sag=13/1607', []],
    ['?person=dahl', ['Cykelsti', 'Køb af jord']],
    ['?person=dahl+formand', []],
    ['?fra=2024-02-01', ['Cykelsti', 'Køb af jord']],
    ['?til=2024-02-01', ['Ny hal i Æblehaven']],
    ['?fra=2025', []],
    ['?til=2024', all],
  ])('for %j', (search, titles) => {
    expect(shown(search)).toEqual(titles);
  });
});

test.each([
  ['', ['Cykelsti', 'Køb af jord', 'Ny hal i Æblehaven']],
  ['dato', ['Ny hal i Æblehaven', 'Køb af jord', 'Cykelsti']],
  ['titel', ['Cykelsti', 'Køb af jord', 'Ny hal i Æblehaven']],
  ['forum', ['Køb af jord', 'Cykelsti', 'Ny hal i Æblehaven']],
])('in the order %j', (sorter, titles) => {
  expect(inOrder(rows, sorter).map(({ titel }) => titel)).toEqual(titles);
});

test.each([
  ['?tekst=ny+skole&forum=byraadet&fra=2021-01-01&sorter=forum&side=3', null],
  ['', null],
  ['?fra=2021', '?fra=2021-01-01'],
  ['?til=2021', '?til=2021-12-31'],
  ['?fra=i+fjor&sorter=heller-ikke&side=-1&andet=1', ''],
  ['?side=1', ''],
])('the address %j says what is shown', (search, tail) => {
  expect(viewTail(readView(search))).toBe(tail ?? search);
});

test.each([
  ['2024', '?fra=2024-06-01', true],
  ['2024', '?til=2023-12-31', false],
  ['2024-03', '?fra=2024-03-31&til=2024-03-31', true],
  ['2024-03', '?fra=2024-04-01', false],
  ['2024-03-14', '?fra=2024-03-15', false],
])('the part %s is asked for by %s: %s', (time, search, isAsked) => {
  expect(touches(time, readView(search))).toBe(isAsked);
});

describe('what a view asks for is found', () => {
  /** Parts of 20 decisions each, and which of them were fetched. */
  class Years extends RegisterParts {
    readonly asked: string[] = [];
    override async *inTurn(parts: readonly PartEntry[]): AsyncGenerator<readonly RegisterRow[]> {
      for (const [time] of parts) {
        this.asked.push(time);
        yield Array.from({ length: 20 }, (_, at) => ({
          ...rows[0],
          date: `${time}-01-01`,
          titel: `${time} ${19 - at}`,
        })) as RegisterRow[];
      }
    }
  }
  const PARTS: PartEntry[] = [2026, 2025, 2024, 2023].map((year) => [String(year), 20]);
  const found = async (search: string) => {
    const years = new Years('');
    const told = [];
    for await (const one of find(readView(search), PARTS, years)) told.push(one);
    return { asked: years.asked, told, last: told.at(-1) };
  };

  test('in the parts that the page lies in, where nothing is left out', async () => {
    const { asked, last } = await found('?side=3');
    expect(asked).toEqual(['2024', '2023']);
    expect([last?.count, last?.lines.length, last?.lines[0]?.titel]).toEqual([80, 25, '2024 9']);
    expect((await found('?side=9')).last?.lines).toEqual([]);
    expect((await found('?sorter=dato')).last?.lines[0]?.titel).toBe('2023 0');
  });

  test('in the parts of its days, told as they come', async () => {
    const { asked, told, last } = await found('?tekst=cykel&fra=2024&til=2025');
    expect(asked).toEqual(['2025', '2024']);
    expect(told.map(({ read, of, count }) => [read, of, count])).toEqual([
      [1, 2, 20],
      [2, 2, 40],
    ]);
    expect(last?.all).toHaveLength(40);
  });

  test('only when all is read, where the order needs it', async () => {
    const { told } = await found('?sorter=titel');
    expect(told.map(({ lines }) => lines.length)).toEqual([0, 0, 0, 25]);
    expect(told[3]?.lines[0]?.titel).toBe('2023 0');
  });

  test('nowhere, where no part is of its days', async () => {
    expect((await found('?fra=2030')).told).toEqual([{ lines: [], count: 0, read: 0, of: 0, all: [] }]);
  });
});
