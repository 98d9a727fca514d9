import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../scripts/random.ts';
import { importText } from '../import-text.ts';
import { uncertaintyLines } from '../report/report.ts';

const SECRET = 'xyqz';
const HEAD = 'REFERAT Økonomiudvalget d. 14-05-2024\n\nMødedato: Tirsdag den 14. maj 2024 kl. 16:00';
const FIRST = 'Punkt 1: Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.';
const LAST = 'Punkt 3: Eventuelt\n\nBeslutning\n\nIntet.';
const TEXT = `Sagsfremstilling\n\n${SECRET} køb af Kajgade 4.\n\nBeslutning\n\n${SECRET} godkendt.`;

function read(parts: readonly string[]) {
  const bytes = new TextEncoder().encode(`${parts.join('\n\n')}\n`);
  const result = importText({ name: 'kilde.txt', bytes }, { forum: null, forums: [] });
  if (!result.ok) throw new Error(result.message);
  const titles = result.markdown.split('\n').flatMap((line) => /^## Punkt \d+: (.*)$/.exec(line)?.[1] ?? []);
  const doubts = result.uncertain.filter(({ grade }) => grade !== 'routine').length;
  return { titles, doubts, said: [result.markdown, ...uncertaintyLines(result.uncertain)].join('\n') };
}

const DIVIDERS = [
  'LUKKET MØDE',
  'For lukkede døre:',
  'Lukkede punkter',
  'Til behandling - for lukkede døre',
  'Lukket dagsorden',
  'Ikke-offentlige sager',
  'Dagsorden for lukket møde',
  'Lukkede dagsordenspunkter',
  'B. Lukkede punkter',
  '--- Lukket del ---',
  'Mødet fortsatte for lukkede døre.',
];
const STATUS_LINES = [
  'Lukket',
  '**Lukket**',
  'Åbent/lukket: Lukket',
  'Offentlighed: Lukket punkt',
  'Status: Lukket',
  'Punktet er lukket.',
  'Behandles for lukkede døre.',
  'Initialer: PIM\nLukket',
  'Sagsnr.: 330-2018-3621     Dok.nr.: 330-2018-500340     Lukket',
  'Fortroligt',
  'Luk\u00adket punkt',
];
const TITLES = [
  'Salg af Kajgade 4 lukket',
  'Salg af grund Lukket',
  'Salg af grund\nLukket',
  'Salg af grund (fortroligt)',
  'Lukket Salg af grund',
  'Salg af grund, lukket',
  'Salg af grund - for lukkede døre',
  'Lukket dagsordenspunkt',
  '\u200bLukket: Salg',
  'Salg (L)',
];
const LOST = [
  'Punkt 2a: Lukket: Salg',
  'Punkt 2.1: Lukket: Salg',
  'Pkt. 2: Lukket',
  '2. Lukket: Salg',
  'Lukket: Salg af grund',
  '**Salg af grund (Lukket)**',
  '\u2060Punkt 2: Lukket',
];

describe('what a source says is closed stays out of the file', () => {
  it.each(DIVIDERS)('items after the line «%s»', (line) => {
    const { titles, said, doubts } = read([
      HEAD,
      FIRST,
      line,
      `Punkt 2: Salg af Kajgade 4\n\n20/1234\n\n${TEXT}`,
      LAST,
    ]);
    expect(titles).toEqual(['Godkendelse af dagsorden', 'Salg af Kajgade 4 (Lukket)', 'Eventuelt (Lukket)']);
    expect([said.includes(SECRET), doubts > 0]).toEqual([false, true]);
  });

  it.each(STATUS_LINES)('an item with the line «%s»', (line) => {
    const { titles, said, doubts } = read([
      HEAD,
      FIRST,
      'Punkt 2: Salg af Kajgade 4',
      '20/1234',
      line,
      TEXT,
      LAST,
    ]);
    expect(titles).toEqual(['Godkendelse af dagsorden', 'Salg af Kajgade 4 (Lukket)', 'Eventuelt']);
    expect([said.includes(SECRET), doubts > 0]).toEqual([false, true]);
  });

  it.each(TITLES)('an item with the title %j', (title) => {
    const { titles, said } = read([HEAD, FIRST, `Punkt 2: ${title}`, '20/1234', TEXT, LAST]);
    expect([titles.length, said.includes(SECRET), said.includes('Intet.')]).toEqual([3, false, true]);
  });

  it.each(LOST)('text after %j, which opens no item', (line) => {
    const { said, doubts } = read([HEAD, FIRST, line, '20/1234', TEXT, LAST]);
    expect([said.includes(SECRET), doubts > 0, said.includes('Intet.')]).toEqual([false, true, true]);
  });

  it.each([
    'Godkendelse af dagsorden.....1\nLukket: Salg af Kajgade 4.....2',
    'Godkendelse af dagsorden.....1\nSalg af Kajgade 4 (lukket).....2\nEventuelt.....3',
    'Åbne punkter\n1. Godkendelse af dagsorden.....1\nLukkede punkter\n2. Salg af Kajgade 4.....2',
    '1. Godkendelse af dagsorden.....1\nDagsorden for lukket møde\n2. Noget andet.....2\nÅbne punkter\n3. Eventuelt',
  ])('an item that only the table of contents says is closed: %j', (toc) => {
    const { titles, said } = read([
      HEAD,
      `Indholdsfortegnelse\n\n${toc}`,
      FIRST,
      `Punkt 2: Salg af Kajgade 4\n\n${TEXT}`,
      LAST,
    ]);
    expect(titles).toEqual(['Godkendelse af dagsorden', 'Salg af Kajgade 4 (Lukket)', 'Eventuelt']);
    expect(said).not.toContain(SECRET);
  });

  it('until a line opens again', () => {
    const { titles, said } = read([
      HEAD,
      FIRST,
      'LUKKET MØDE',
      `Punkt 2: Salg\n\n${TEXT}`,
      'ÅBENT MØDE',
      LAST,
    ]);
    expect(titles).toEqual(['Godkendelse af dagsorden', 'Salg (Lukket)', 'Eventuelt']);
    expect([said.includes(SECRET), said.includes('Intet.')]).toEqual([false, true]);
  });
});

it.each(['Internt', 'Kun for bestyrelsen', 'Følsomme oplysninger', 'Udeladt i offentlig version'])(
  'a remark in a column beside the title closes: %s',
  (remark) => {
    const { titles, said } = read([HEAD, FIRST, `Punkt 2: Salg          ${remark}\n\n${TEXT}`, LAST]);
    expect([titles.length, said.includes(SECRET)]).toEqual([3, false]);
  },
);

it('what may close is told of', () => {
  const text = 'Tavshedspligt\n\nSagsfremstilling\n\nReglerne.';
  expect(read([HEAD, FIRST, `Punkt 2: Regler\n\n${text}`, LAST]).doubts).toBe(1);
});

it('what only speaks of shut things comes out', () => {
  const text =
    'Skolen blev lukket i 2012.\n\nÅbningstider\n\nFredag: Lukket\n\nHallen er\nlukket i uge 7.\n\nBilag\n\n- Tilbud (fortroligt)\n\nBeslutning\n\nGodkendt.';
  const { titles, said, doubts } = read([
    HEAD,
    FIRST,
    `Punkt 2: Lukket skole: ny anvendelse\n\n${text}`,
    LAST,
  ]);
  expect([titles[1], doubts]).toEqual(['Lukket skole: ny anvendelse', 0]);
  expect(['2012', 'Fredag', 'uge 7', 'fortroligt'].filter((word) => !said.includes(word))).toEqual([]);
});

it.each([
  'Personalesag (lukket) {}',
  'Køb af jord (Lukket punkt) {} 4 mio. kr.',
  'Sag om en ansat [fortrolig] {} og mere',
])('what stands behind the mark of a title is left out: %s', (title) => {
  const { titles, said } = read([HEAD, FIRST, `Punkt 2: ${title.replace('{}', SECRET)}`, LAST]);
  expect([titles.length, said.includes(SECRET)]).toEqual([3, false]);
});

// LUKKET=2000 npx vitest run src/import/closed-places.test.ts plants as many.
it('a secret under any of these, in any dress, is never written', () => {
  const leaks: string[] = [];
  for (let seed = 1; seed <= Number(process.env.LUKKET ?? 120); seed += 1) {
    const chance = chanceOf(seed).below;
    const pick = <Thing>(things: readonly Thing[]): Thing => things[chance(things.length)] as Thing;
    const dress = pick([
      (line: string) => line,
      (line: string) => line.toUpperCase(),
      (line: string) => line.replace(/(?<=\p{L})(?=\p{L})/u, pick(['\u00ad', '\u200b', '\u2060', '\ufeff'])),
      (line: string) => line.replaceAll(' ', '\u00a0'),
      (line: string) => `   ${line}`,
    ]);
    const item = pick([
      () => `${dress(pick(DIVIDERS))}\n\nPunkt 2: Køb af jord\n\n${TEXT}`,
      () => `Punkt 2: Køb af jord\n\n20/1234\n\n${dress(pick(STATUS_LINES))}\n\n${TEXT}`,
      () => `Punkt 2: ${dress(pick(TITLES))}\n\n${TEXT}`,
      () => `${dress(pick(LOST))}\n\n${TEXT}`,
    ])();
    const { said } = read([HEAD, FIRST, item, ...(chance(2) === 0 ? [LAST] : [])]);
    if (said.toLowerCase().includes(SECRET))
      leaks.push(`${seed}: ${item.split('\n').slice(0, 5).join(' / ')}`);
  }
  expect(leaks).toEqual([]);
});
