import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '../../../test/support/search-directory.ts';
import type { IsoDate } from '../../model/brand.ts';
import type { DirectAnswer } from '../../model/search/search-answer.ts';
import type { Directory, TableForum, TableMeeting } from '../format/search-table.ts';
import { readDirect } from '../read/read-direct.ts';
import { answerDirect, type DirectResult } from './answer-direct.ts';

async function ask(q: string, directory: Directory = DIRECTORY, base = ''): Promise<DirectResult> {
  const question = readDirect(q, directory);
  if (!question) throw new Error(`nothing direct in ${q}`);
  return answerDirect(question, directory, base);
}

const urls = (answers: readonly DirectAnswer[]): string[] => answers.map(({ url }) => url);
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

/** What is typed, and where the panel leads, the best first. */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['00.01.00-A21-9-18', ['/sag/00.01.00-A21-9-18/']],
  ['00.01.00-a21-09-18', ['/sag/00.01.00-A21-9-18/']],
  ['18.15.00-o40-2-19', ['/sag/18.15.00-OE40-2-19/']],
  ['A21-9-18', ['/sag/00.01.00-A21-9-18/', '/sag/00.15.10-A21-9-18/']],
  ['00.01.00-A21', ['/sag/00.01.00-A21-5-19/', '/sag/00.01.00-A21-9-18/']],
  ['13-16074', ['/sag/13-16074/']],
  ['2013/16074', ['/sag/13-16074/']],
  ['13/815', ['/sag/13-00815/']],
  ['16074', ['/sag/13-16074/', '/sag/12-16074/']],
  ['1316074', ['/sag/13-16074/']],
  ['815', ['/sag/13-00815/']],
  ['8579', ['/sag/EMN-2025-008579/']],
  ['3619', ['/sag/330-2018-3619/']],
  ['3321', ['/sag/1-51-71-3321-08/']],
  ['299835', ['/sag/299835/']],
  ['emn 2025 8579', ['/sag/EMN-2025-008579/']],
  ['330 2018 3619', ['/sag/330-2018-3619/']],
  ['julegave 13/16074', ['/sag/13-16074/']],
  ['10. oktober 2019', ['/chefforum/2019-10-10/', '/byraadet/2019-10-10/']],
  ['Chefforum 10-10-2019', ['/chefforum/2019-10-10/']],
  ['10. oktober', ['/chefforum/2019-10-10/', '/byraadet/2019-10-10/', '/chefforum/2018-10-10/']],
  ['1/2', []],
  ['29/2', ['/byraadet/2020-02-29/']],
  [
    'oktober 2019',
    [
      '/oekonomiudvalget/2019-10-24/',
      '/chefforum/2019-10-24/',
      '/chefforum/2019-10-10/',
      '/byraadet/2019-10-10/',
      '/aar/2019/#oktober',
    ],
  ],
  ['CF oktober 2019', ['/chefforum/2019-10-24/', '/chefforum/2019-10-10/']],
  ['chefforum oktober', ['/chefforum/2019-10-24/', '/chefforum/2019-10-10/', '/chefforum/2018-10-10/']],
  ['2020', ['/aar/2020/']],
  ['2019', ['/aar/2019/', '/sag/13-2019/']],
  [
    '16-12-2013, 26-9-2019, 29-2-2020, 17-1-2024',
    [
      '/chefforum/2013-12-16/',
      '/chefforum/2019-09-26/',
      '/byraadet/2020-02-29/',
      '/boerne-og-skoleudvalget/2024-01-17/',
    ],
  ],
  ['fra 2010 til 2020', ['/aar/2013/', '/aar/2018/', '/aar/2019/', '/aar/2020/']],
  ['chefforum fra 2010 til 2018', ['/chefforum/#aar-2013', '/chefforum/#aar-2018']],
  ['byrådet 2020', ['/byraadet/#aar-2020', '/byraadet/2020-02-29/']],
  ['chefforum', ['/chefforum/']],
  ['ktu 5. marts 2024', ['/klima-og-teknikudvalget/2024-03-05-2/', '/klima-og-teknikudvalget/2024-03-05/']],
  ['fravær chefforum', ['/chefforum/']],
  ['julegave 2019', ['/aar/2019/']],
  ['by 2020', ['/byraadet/#aar-2020', '/byraadet/2020-02-29/', '/aar/2020/']],
  ['punkt 4 10. oktober 2019', ['/chefforum/2019-10-10/#punkt-4']],
  ['pkt. 3 10-10-2019', ['/chefforum/2019-10-10/#punkt-3', '/byraadet/2019-10-10/#punkt-3']],
  ['punkt 5 chefforum', ['/chefforum/2019-10-10/#punkt-5', '/chefforum/2013-12-16/#punkt-5']],
  [
    'Chefforum 10‑10‑2019, pkt. 4, sag 00.01.00-A21-5-19',
    ['/chefforum/2019-10-10/#punkt-4', '/sag/00.01.00-A21-5-19/'],
  ],
  [
    '00.01.00',
    ['/emne/00/', '/sag/00.01.00-A21-5-19/', '/sag/00.01.00-A21-9-18/', '/sag/00.01.00-P35-12-98/'],
  ],
  ['00.15', ['/emne/00/', '/sag/00.15.10-A21-9-18/']],
  ['00', ['/emne/00/']],
  ['emne 81', ['/emne/81/']],
  [
    '10/2019',
    [
      '/oekonomiudvalget/2019-10-24/',
      '/chefforum/2019-10-24/',
      '/chefforum/2019-10-10/',
      '/byraadet/2019-10-10/',
      '/aar/2019/#oktober',
    ],
  ],
];

describe('what there is', () => {
  it.each(FOUND)('%j leads to %j', async (q, expected) => {
    const result = await ask(q);
    expect(urls(result.answers)).toEqual(expected);
    expect(result).toMatchObject({ missing: null, nearest: [] });
  });

  it('a date that is also a subject is the subject when nobody met', async () => {
    const result = await ask('10.10.19', {
      ...DIRECTORY,
      moeder: DIRECTORY.moeder.filter(({ date }) => date !== '2019-10-10'),
    });
    expect(urls(result.answers)).toEqual(['/emne/10/', '/sag/10.10.19-G01-1-20/']);
    expect(result.missing).toBeNull();
  });
});

/** What is typed and is not there, what is said, and what is offered instead, the likeliest first. */
const MISSING: readonly (readonly [string, string, readonly string[]])[] = [
  ['13/16075', 'Arkivet har ingen sag med nummeret 13/16075.', ['/sag/13-16074/']],
  ['13-16075', 'Arkivet har ingen sag med nummeret 13/16075.', ['/sag/13-16074/']],
  ['13/16704', 'Arkivet har ingen sag med nummeret 13/16704.', ['/sag/13-16074/']],
  ['15/16074', 'Arkivet har ingen sag med nummeret 15/16074.', ['/sag/12-16074/', '/sag/13-16074/']],
  ['14/25000', 'Arkivet har ingen sag med nummeret 14/25000.', ['/sag/14-20001/']],
  [
    '13/999',
    'Arkivet har ingen sag med nummeret 13/999.',
    ['/sag/13-00815/', '/sag/13-2019/', '/sag/13-16074/'],
  ],
  ['99/99999', 'Arkivet har ingen sag med nummeret 99/99999.', ['/sag/14-20001/']],
  ['16075', 'Arkivet har ingen sag med nummeret 16075.', ['/sag/12-16074/', '/sag/13-16074/']],
  ['50000', 'Arkivet har ingen sag med nummeret 50000.', []],
  ['299836', 'Arkivet har ingen sag med nummeret 299836.', ['/sag/299835/']],
  ['00.01.00-A21-9-99', 'Arkivet har ingen sag med nummeret 00.01.00-A21-9-99.', ['/sag/00.01.00-A21-9-18/']],
  ['00.01.00-A21-6-19', 'Arkivet har ingen sag med nummeret 00.01.00-A21-6-19.', ['/sag/00.01.00-A21-5-19/']],
  ['00.01.0-A21-9-18', 'Arkivet har ingen sag med nummeret 00.01.0-A21-9-18.', ['/sag/00.01.00-A21-9-18/']],
  [
    '00.10.00-A21-9-18',
    'Arkivet har ingen sag med nummeret 00.10.00-A21-9-18.',
    ['/sag/00.01.00-A21-9-18/', '/sag/00.15.10-A21-9-18/'],
  ],
  [
    'A21-9-81',
    'Arkivet har ingen sag med et nummer, der ender på A21-9-81.',
    ['/sag/00.01.00-A21-9-18/', '/sag/00.15.10-A21-9-18/'],
  ],
  ['EMN-2025-008570', 'Arkivet har ingen sag med nummeret EMN-2025-008570.', ['/sag/EMN-2025-008579/']],
  ['330-2018-3691', 'Arkivet har ingen sag med nummeret 330-2018-3691.', ['/sag/330-2018-3619/']],
  ['1-51-71-3322-08', 'Arkivet har ingen sag med nummeret 1-51-71-3322-08.', ['/sag/1-51-71-3321-08/']],
  [
    '11. oktober 2019',
    'Arkivet har intet møde den 11. oktober 2019.',
    [
      '/byraadet/2019-10-10/',
      '/chefforum/2019-10-10/',
      '/chefforum/2019-10-24/',
      '/oekonomiudvalget/2019-10-24/',
    ],
  ],
  [
    'chefforum 11-10-2019',
    'Arkivet har intet møde i Chefforum den 11. oktober 2019.',
    ['/chefforum/2019-10-10/', '/chefforum/2019-10-24/'],
  ],
  ['byrådet 1. maj 2023', 'Arkivet har intet møde i Byrådet den 1. maj 2023.', ['/byraadet/2020-02-29/']],
  [
    '30. februar 2020',
    'Arkivet har intet møde den 30. februar 2020.',
    ['/byraadet/2020-02-29/', '/boerne-og-skoleudvalget/2024-01-17/'],
  ],
  ['1. januar 2000', 'Arkivet har intet møde den 1. januar 2000.', ['/chefforum/2013-12-16/']],
  [
    'november 2019',
    'Arkivet har ingen møder i november 2019.',
    ['/chefforum/2019-10-24/', '/oekonomiudvalget/2019-10-24/', '/byraadet/2020-02-29/'],
  ],
  ['fra 2000 til 2005', 'Arkivet har ingen møder i 2000–2005.', ['/aar/2013/']],
  ['2022', 'Arkivet har ingen møder i 2022.', ['/aar/2020/', '/aar/2024/']],
  [
    'chefforum 2017',
    'Arkivet har ingen møder i Chefforum i 2017.',
    ['/chefforum/#aar-2013', '/chefforum/#aar-2018'],
  ],
  ['hovedudvalget 2019', 'Arkivet har ingen møder i Hovedudvalget i 2019.', ['/hovedudvalget/']],
  [
    '12. oktober',
    'Arkivet har intet møde den 12. oktober.',
    ['/chefforum/2019-10-24/', '/oekonomiudvalget/2019-10-24/'],
  ],
  [
    'punkt 14 Chefforum 10-10-2019',
    'Chefforum 10. oktober 2019 har intet punkt 14.',
    ['/chefforum/2019-10-10/', '/chefforum/2019-10-10/#punkt-6'],
  ],
  ['00.99', 'Arkivet har ingen sager under emnet 00.99.', ['/emne/00/']],
  ['00.15.99', 'Arkivet har ingen sager under emnet 00.15.99.', ['/sag/00.15.10-A21-9-18/', '/emne/00/']],
  ['99.99.99', 'Arkivet har ingen sager under emnet 99.99.99.', []],
  ['julegave 13/16075', 'Arkivet har ingen sag med nummeret 13/16075.', ['/sag/13-16074/']],
];

describe('what there is not', () => {
  it.each(MISSING)('%j: %s', async (q, sentence, expected) => {
    const result = await ask(q);
    expect(plain(result.missing)).toBe(sentence);
    expect(urls(result.nearest)).toEqual(expected);
    expect(result.answers).toEqual([]);
  });

  it.each(['vision 2030', 'lov nr. 692 af 8/6/2018', '1/2', '692', '13-999', 'julegave 00.99.00'])(
    'is not said of %j, which may be words',
    async (q) => expect(await ask(q)).toMatchObject({ answers: [], missing: null, nearest: [] }),
  );

  it('is said beside what there is', async () => {
    const result = await ask('Chefforum 10-10-2019, pkt. 4, sag 13/16075');
    expect(urls(result.answers)).toEqual(['/chefforum/2019-10-10/#punkt-4']);
    expect(result.missing).toBe('Arkivet har ingen sag med nummeret 13/16075.');
    expect(urls(result.nearest)).toEqual(['/sag/13-16074/']);
  });
});

describe('what the links say', () => {
  it('of a case its title', async () => {
    const [answer] = (await ask('13/16074', DIRECTORY, '/referater')).answers;
    expect(answer).toEqual({
      kind: 'sag',
      url: '/referater/sag/13-16074/',
      text: 'Sag 13/16074',
      note: 'Julegave til ansatte',
    });
  });

  it.each([
    ['Chefforum 10-10-2019', 'moede', 'Chefforum 10. oktober 2019', '6 punkter'],
    ['ktu 5/3-2024', 'moede', 'Klima- og Teknikudvalget 5. marts 2024 (2. møde)', '2 punkter'],
    ['punkt 4 chefforum 10-10-2019', 'punkt', 'Chefforum 10. oktober 2019, punkt 4', null],
    ['chefforum', 'forum', 'Chefforum', '5 møder, 2013–2019'],
    ['hovedudvalget', 'forum', 'Hovedudvalget', null],
    ['byrådet 2020', 'forum', 'Byrådet i 2020', '1 møde'],
    ['2020', 'aar', 'Møder i 2020', '1 møde'],
    ['00', 'emne', '00 Kommunens styrelse', '4 sager'],
    ['00.15', 'emne', '00 Kommunens styrelse', '1 sag under 00.15'],
    ['10.10', 'emne', 'Emne 10', '1 sag under 10.10'],
    ['00.01.00-P35-12-98', 'sag', 'Sag 00.01.00-P35-12-98', null],
  ])('%j: a %s, «%s», %j', async (q, kind, text, note) => {
    const [answer] = (await ask(q)).answers.filter((each) => each.kind === kind);
    expect({ text: plain(answer?.text ?? null), note: plain(answer?.note ?? null) }).toEqual({ text, note });
  });
});

describe('what full text is told', () => {
  it.each([
    [
      '13/16074',
      { isNumber: true, isUnmistakable: true, sager: ['13/16074'], numre: ['13/16074'], moeder: null },
    ],
    ['13-16075', { isNumber: true, isUnmistakable: true, sager: [], numre: ['13/16075'] }],
    ['A21-9-99', { isNumber: true, isUnmistakable: true, sager: [], numre: ['A21-9-99'] }],
    ['16075', { isNumber: true, isUnmistakable: false, sager: [], numre: ['16075'] }],
    ['julegave 13/16074', { isNumber: false, isUnmistakable: true, sager: ['13/16074'] }],
    ['2019', { isNumber: false, sager: [], numre: [] }],
    ['budget 2030', { isNumber: false, moeder: [] }],
    ['1/2', { isNumber: false, moeder: null }],
    ['00.15', { isNumber: false, emnesager: ['00.15.10-A21-9-18'], moeder: null }],
    ['00', { emnesager: null }],
  ])('%j', async (q, told) => expect(await ask(q)).toMatchObject(told));

  it.each([
    ['fravær chefforum 2019', ['2019-09-26', '2019-10-10', '2019-10-24']],
    ['10. oktober 2019', ['2019-10-10', '2019-10-10']],
    ['budget byrådet', ['2019-09-24', '2019-10-10', '2020-02-29']],
  ])('the meetings that %j means', async (q, dates) =>
    expect((await ask(q)).moeder?.map(({ date }) => date)).toEqual(dates),
  );

  it('the list of cases is not fetched for other questions', async () => {
    const directory: Directory = {
      ...DIRECTORY,
      sagsnumre: () => Promise.reject(new Error('fetched')),
      sagTitler: () => Promise.reject(new Error('fetched')),
    };
    expect(urls((await ask('Chefforum 10. oktober 2019', directory)).answers)).toHaveLength(1);
  });
});

/** A directory as large as the largest archives. */
function largeDirectory(): Directory {
  const forum = DIRECTORY.forummer[0] as TableForum;
  const day = (at: number): string => new Date(Date.UTC(1980, 0, 1 + at * 4)).toISOString().slice(0, 10);
  const moeder = Array.from(
    { length: 4000 },
    (_, at): TableMeeting => ({
      forum: DIRECTORY.forummer[at % 6] ?? forum,
      date: day(at) as IsoDate,
      url: `/x/${day(at)}/`,
      numre: [1, 2, 3],
      first: at * 3,
      count: 3,
    }),
  );
  const pad = (n: number): string => String(n).padStart(2, '0');
  const numre = Array.from({ length: 25_000 }, (_, at) =>
    at % 3 === 0
      ? `${pad(at % 25)}/${10_000 + at}`
      : `${pad(at % 90)}.${pad(at % 20)}.00-A${pad(at % 30)}-${at % 400}-${pad(at % 25)}`,
  );
  const sorted = [...new Set(numre)].sort();
  return {
    ...DIRECTORY,
    moeder,
    sagsnumre: async () => sorted,
    sagTitler: async (asked) => asked.map((nummer) => `Titel på ${nummer}`),
  };
}

describe('a large archive', () => {
  const large = largeDirectory();

  it.each([
    'byrådet 1999',
    '13/999999',
    '00.00.00-A99-9-99',
    'A21-9-98',
    '16075',
    '10. oktober',
    '11. oktober 2019',
    '00.01',
    '2019',
    'budget byrådet 2019',
  ])('%j is answered with few pages', async (q) => {
    const { answers, nearest } = await ask(q, large);
    expect(answers.length + nearest.length).toBeLessThanOrEqual(10);
  });

  it('says how many there are when it shows some of them', async () => {
    const { answers, more } = await ask('10. oktober', large);
    expect(answers).toHaveLength(8);
    expect(plain(more)).toMatch(/^Det passer på \d+ møder; her er de 8 nyeste\.$/);
    expect(plain((await ask('KLE 10.10', large)).more)).toMatch(
      /^Det passer på \d+ sager; her er 8 af dem\.$/,
    );
  });

  it('lists a year on a page of its own for a forum with many meetings', async () => {
    expect(urls((await ask('byrådet 1999', large)).answers)[0]).toBe('/byraadet/1999/');
  });
});
