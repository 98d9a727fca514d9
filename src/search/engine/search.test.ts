import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, meetingFile } from '../../../test/support/content.ts';
import { searchOf, shown, type TestSearch } from '../../../test/support/searcher.ts';
import { useWatchdog } from '../../../test/support/watchdog.ts';
import { readQuery } from '../../model/search/search-query.ts';
import { search } from './search.ts';

const FILES = {
  ...meetingFile(
    `## Punkt 1: Godkendelse af dagsorden\n\n00.01.00-A21-9-18\n\n### Beslutning\n\nGodkendt.\n
## Punkt 2: Budget for skolerne\n\n13/16074\n\nChefforum ser på budgettet og på CO₂-regnskabet.\n
### Beslutning\n\nChefforum godkendte en rød cykelsti ved åen.\n\n### Bilag\n\n- Oversigt over grønne tage\n
## Punkt 3: Børnehaver\n\n18.15.00-Ø40-2-19\n\nDer er 18 børn og en grøn have. Prisen er 1.000 kr. og 71,4 procent.\n
### Beslutning\n\nUdsat, til der er grønne tage.\n`,
    '2019-09-26',
  ),
  ...meetingFile(
    `## Punkt 1: Sygefraværsindsats\n\n81.28.00-A21-2-19\n\nFraværet falder. Der er 12 børn.\n
### Beslutning i Chefforum den 26-09-2019\n\nTaget til efterretning. Budgettet er uændret.\n
## Punkt 2: Lukket: Køb af hemmeligjord\n\n13/16075\n
## Punkt 3: En rød cykelsti\n\n13/16074\n\nEn tredjedel, 1/2 og en cykelsti.\n\n### Beslutning\n\nAfslået.\n`,
    '2020-10-10',
    'byraadet',
  ),
};

let own: TestSearch;
beforeAll(async () => {
  own = await searchOf(await archiveOf(FILES));
});
afterAll(() => own.remove());

const SKOLER = 'chefforum/2019-09-26#2';
const BOERN = 'chefforum/2019-09-26#3';
const FRAVAER = 'byraadet/2020-10-10#1';
const CYKEL = 'byraadet/2020-10-10#3';
const ALLE = [FRAVAER, CYKEL, 'chefforum/2019-09-26#1', SKOLER, BOERN];

describe('what is found', () => {
  test.for<[string, string[]]>([
    ['budget', [SKOLER, FRAVAER]],
    ['BUDGETTERNE', [SKOLER, FRAVAER]],
    ['barn', [BOERN, FRAVAER]],
    ['fravær', [FRAVAER]],
    ['budget skole', [SKOLER]],
    ['budget -skole', [FRAVAER]],
    ['budget -skolens', [FRAVAER]],
    ['budget -findesikke', [SKOLER, FRAVAER]],
    ['budget -skol', [FRAVAER]],
    ['budget -sygefra', [SKOLER, FRAVAER]],
    ['-budget', [CYKEL, 'chefforum/2019-09-26#1', BOERN]],
    ['-"rød cykelsti"', [FRAVAER, 'chefforum/2019-09-26#1', BOERN]],
    ['budget -budget', []],
    ['skole ELLER fravær', [SKOLER, FRAVAER]],
    ['"en rød cykelsti"', [CYKEL, SKOLER]],
    ['"rød cykelsti" ELLER "grøn have"', [SKOLER, CYKEL, BOERN]],
    ['"cykelsti rød"', []],
    ['cyk*', [CYKEL, SKOLER]],
    ['å*', [SKOLER]],
    ['1*', [BOERN, CYKEL, FRAVAER]],
    ['71*', [BOERN]],
    ['72*', []],
    ['1.000', [BOERN]],
    ['71,4', [BOERN]],
    ['1/2', [CYKEL]],
    ['"18"', [BOERN]],
    ['"ø"', []],
    ['"9"', []],
    ['co2', [SKOLER]],
    ['13/16074', [SKOLER, CYKEL]],
    ['hemmeligjord', []],
    ['<b>cykelsti</b>', []],
    ['cykelsti😀', [CYKEL, SKOLER]],
    ['cy\u00adkel\u00adsti', [CYKEL, SKOLER]],
    ['børnehaver'.normalize('NFD'), [BOERN]],
    ['бюджет', []],
    ['sygefravaers indsats', [FRAVAER]],
    ['', ALLE],
    ['"', ALLE],
    ['- *', ALLE],
    ['!!!', []],
    ['😀 %', []],
    ['2020 😀', [FRAVAER, CYKEL]],
  ])('%s', async ([q, items]) => {
    expect(shown(await own.ask(`q=${encodeURIComponent(q)}`)).toSorted()).toEqual(items.toSorted());
  });
});

describe('a part of the items', () => {
  test.for<[string, string[]]>([
    ['q=budget&del=beslutning', [FRAVAER]],
    ['q=oversigt&del=bilag', [SKOLER]],
    ['q=oversigt&del=beslutning', []],
    ['q="grønne tage"', [SKOLER, BOERN]],
    ['q="grønne tage"&del=bilag', [SKOLER]],
    ['q="grønne tage"&del=beslutning', [BOERN]],
    ['q="taget til efterretning"&del=beslutning', [FRAVAER]],
    ['q="rød cykelsti"&del=beslutning', [SKOLER]],
    ['q="grøn have"&del=beslutning', []],
    ['q=grø*&del=beslutning', [BOERN]],
    ['q=grø*&del=bilag', [SKOLER]],
    ['q=have*&del=beslutning', []],
    ['q=grøn -oversigt&del=beslutning', [BOERN]],
  ])('%s', async ([query, items]) => {
    expect(shown(await own.ask(query)).toSorted()).toEqual(items.toSorted());
  });
});

describe('filters and order', () => {
  test.for<[string, string[]]>([
    ['q=budget&forum=byraadet', [FRAVAER]],
    ['q=budget&fra=2019&til=2019', [SKOLER]],
    ['fra=2020', [FRAVAER, CYKEL]],
    ['q=budget&emne=81', [FRAVAER]],
    ['sag=13/16074', [CYKEL, SKOLER]],
    ['udfald=udsat', [BOERN]],
    ['q=budget&forum=findesikke', []],
    ['q=budget&udfald=xyz', []],
    ['q=budget&emne=99', []],
    ['q=budget&sag=ingen', []],
    ['fra=2020&til=2019', []],
    ['q=budget&sortering=aeldste', [SKOLER, FRAVAER]],
    ['q=budget&sortering=nyeste', [FRAVAER, SKOLER]],
    ['sortering=aeldste', ['chefforum/2019-09-26#1', SKOLER, BOERN, FRAVAER, CYKEL]],
  ])('%s', async ([query, items]) => {
    expect(shown(await own.ask(query))).toEqual(items);
  });
});

describe('what is told', () => {
  test('a mistyped word is taken for the likeliest, and both are told', async () => {
    const { applied, lacking, total } = await own.ask('skole/bugdet');
    expect([applied?.q, lacking, total]).toEqual(['skole/budget', ['bugdet'], 1]);
  });

  test('a word that is nowhere is told once, and the query without it offered', async () => {
    const { total, lacking, suggestions } = await own.ask('xqzwv budget xqzwv');
    expect([total, lacking]).toEqual([0, ['xqzwv']]);
    expect(suggestions).toEqual([{ q: 'budget', text: 'Søg uden «xqzwv»' }]);
  });

  test('signs that no item is found by are told', async () => {
    expect((await own.ask('q=😀')).lacking).toEqual(['😀']);
  });

  test('small words that were not looked for are told', async () => {
    expect((await own.ask('budget og skole')).skipped).toEqual(['og']);
  });

  test('the rest of the results comes when it is asked for', async () => {
    const { groups, groupCount } = await own.ask('q=', 3);
    expect([groups.length, groupCount]).toEqual([1, 4]);
  });

  test('each part of the items tells how many results it has', async () => {
    const query = readQuery(new URLSearchParams({ q: 'budget' }));
    const answered = await search(query, 0, own.searcher);
    const facets = await answered.moreFacets();
    expect(facets.del?.map(({ value, count }) => [value, count])).toEqual([
      ['', 2],
      ['beslutning', 1],
    ]);
    expect(facets.sag?.map(({ value }) => value)).toEqual(['13/16074', '81.28.00-A21-2-19']);
  });

  test.for([
    ['where nothing is found, no part has a result', 'xyzzy', []],
    ['where a word was guessed at, parts are not counted', 'bugdet', null],
    ['of many words, parts are not counted', 'budget regnskab ser skolerne', null],
  ] as const)('%s', async ([, q, del]) => {
    const { moreFacets } = await search(readQuery(new URLSearchParams({ q })), 0, own.searcher);
    expect((await moreFacets()).del).toEqual(del);
  });
});

describe('a search ends, however much is asked for', () => {
  useWatchdog();

  test.for([
    ['one endless word', 'x'.repeat(10_000)],
    ['one endless compound', 'sygefravær'.repeat(1000)],
    ['hundreds of words that are nowhere', Array.from({ length: 500 }, (_, at) => `qx${at}zv`).join(' ')],
    ['hundreds of words to choose from', Array.from({ length: 300 }, (_, at) => `qx${at}`).join(' ELLER ')],
    ['hundreds of words to leave out', Array.from({ length: 300 }, (_, at) => `-qx${at}`).join(' ')],
  ])('%s', async ([, q]) => {
    expect((await own.ask(`q=${q}`)).groups.length).toBeLessThanOrEqual(ALLE.length);
  });
});

describe('related words', () => {
  test('come after the word itself, marked, and are counted', async () => {
    const { total, groups, related, lacking } = await own.ask('daginstitution');
    expect(groups.map(({ hit }) => hit.related)).toEqual([['børnehave']]);
    expect({ total, related, lacking }).toEqual({
      total: 1,
      related: { words: ['børnehave'], count: 1 },
      lacking: ['daginstitution'],
    });
    const both = await own.ask('daginstitution ELLER fravær');
    expect(both.related.count).toBe(0);
  });

  test('are neither in phrases nor with minus, and offer no query without the word', async () => {
    expect(shown(await own.ask('"daginstitution"'))).toEqual([]);
    expect(shown(await own.ask('barn -daginstitution'))).toEqual([BOERN, FRAVAER]);
    expect((await own.ask('daginstitution')).suggestions).toEqual([]);
  });

  test('are narrowed as all else is, and each part is asked', async () => {
    expect((await own.ask('q=daginstitution&fra=2020')).total).toBe(0);
    expect((await own.ask('q=daginstitution&del=beslutning')).total).toBe(0);
  });
});

describe('where nothing has all words', () => {
  test('what comes next stands apart, under what was done', async () => {
    const answer = await own.ask('sygefraværsindsats cykelsti');
    expect({ total: answer.total, groups: answer.groups }).toEqual({ total: 0, groups: [] });
    const [section] = answer.sections;
    expect(section).toMatchObject({
      heading: 'Uden «cykelsti»',
      q: 'sygefraværsindsats',
      total: 1,
    });
    expect(shown({ ...answer, groups: section?.groups ?? [] })).toEqual([FRAVAER]);
  });

  test('filters hold there too, and what only they leave out is no dead end', async () => {
    expect((await own.ask('q=sygefraværsindsats+cykelsti&fra=2021')).sections).toEqual([]);
    expect((await own.ask('q=budget&fra=2021')).sections).toEqual([]);
    expect((await own.ask('xyzzyplugh')).sections).toEqual([]);
  });
});
