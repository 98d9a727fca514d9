import type { IsoDate } from '../../src/model/brand.ts';
import type { Directory, TableForum, TableMeeting } from '../../src/search/format/search-table.ts';

const forum = (slug: string, navn: string, ...forkortelser: string[]): TableForum => ({
  slug,
  navn,
  forkortelser,
});

const FORUMMER = [
  forum('byraadet', 'Byrådet', 'BY'),
  forum('oekonomiudvalget', 'Økonomiudvalget', 'ØU'),
  forum('boerne-og-skoleudvalget', 'Børne- og Skoleudvalget', 'BSU'),
  forum('klima-og-teknikudvalget', 'Klima- og Teknikudvalget', 'KTU'),
  forum('chefforum', 'Chefforum', 'CF'),
  forum('hovedudvalget', 'Hovedudvalget', 'MED'),
];

/** Slug, date, how many items, and which meeting of the day. */
const MOEDER: readonly (readonly [string, string, number, number?])[] = [
  ['chefforum', '2013-12-16', 5],
  ['chefforum', '2018-10-10', 3],
  ['byraadet', '2019-09-24', 9],
  ['chefforum', '2019-09-26', 4],
  ['byraadet', '2019-10-10', 3],
  ['chefforum', '2019-10-10', 6],
  ['chefforum', '2019-10-24', 3],
  ['oekonomiudvalget', '2019-10-24', 12],
  ['byraadet', '2020-02-29', 2],
  ['boerne-og-skoleudvalget', '2024-01-17', 8],
  ['klima-og-teknikudvalget', '2024-03-05', 7],
  ['klima-og-teknikudvalget', '2024-03-05', 2, 2],
];

const SAGER: Readonly<Record<string, string | null>> = {
  '00.01.00-A21-5-19': 'Opfølgning på trivsel',
  '00.01.00-A21-9-18': 'Godkendelse af dagsorden',
  '00.01.00-P35-12-98': null,
  '00.15.10-A21-9-18': 'Budgetopfølgning',
  '10.10.19-G01-1-20': 'En sag under et emne, der ligner en dato',
  '12/16074': 'Ældre navnesag',
  '13/00815': 'En sag med nuller',
  '13/16074': 'Julegave til ansatte',
  '13/2019': 'En sag med et årstal som løbenummer',
  '14/20001': 'En anden ældre sag',
  '18.15.00-Ø40-2-19': 'Tilskud til foreninger',
  '299835': 'En sag fra et andet system',
  '330-2018-3619': 'En tredje form',
  '1-51-71-3321-08': 'En fjerde form',
  '81.00.00-A00-3-24': 'Løn',
  'EMN-2025-008579': 'En femte form',
};

const moede = ([slug, date, count, raekke]: (typeof MOEDER)[number], at: number): TableMeeting => ({
  forum: FORUMMER.find((known) => known.slug === slug) ?? forum(slug, slug),
  date: date as IsoDate,
  url: `/${slug}/${date}${raekke ? `-${raekke}` : ''}/`,
  numre: Array.from({ length: count }, (_, index) => index + 1),
  first: at * 10,
  count,
});

/** An invented archive, small enough to know by heart. */
export const DIRECTORY: Directory = {
  forummer: FORUMMER,
  emner: [
    { nummer: '00', titel: 'Kommunens styrelse' },
    { nummer: '10', titel: null },
    { nummer: '18', titel: 'Folkeoplysning' },
    { nummer: '81', titel: 'Kommunens personale' },
  ],
  moeder: MOEDER.map(moede),
  sagsnumre: async () => Object.keys(SAGER).toSorted(),
  sagTitler: async (numre) => numre.map((nummer) => SAGER[nummer] ?? null),
};
