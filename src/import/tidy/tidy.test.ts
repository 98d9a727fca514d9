// What is mended, left out and turned into headings before a source is cut up.
import { describe, expect, it } from 'vitest';
import { plainBlock } from '../blocks/block.ts';
import { readText } from '../read/text.ts';
import { danishWords } from './danish-words.ts';
import { tidy } from './tidy.ts';

const isWord = danishWords();

function tidied(text: string) {
  const remarks: string[] = [];
  const { blocks, furniture } = tidy(readText(text), [], isWord, (_line, remark) => remarks.push(remark));
  return { texts: blocks.map((block) => block.text).filter((one) => one !== ''), furniture, remarks, blocks };
}

describe('words broken over two lines', () => {
  it.each([
    ['the dictionary has', 'Læreren brugte et red-\nskab i timen.', 'Læreren brugte et redskab'],
    ['the dictionary has the parts of', 'Vi sejler i vente-\nbassinet nu.', 'Vi sejler i ventebassinet'],
    ['stand elsewhere', 'Havnegrillvogn her.\nEn havnegrill-\nvogn mere.', 'En havnegrillvogn'],
    ['keep their hyphen elsewhere', 'Et MED-udvalg her.\nEt MED-\nudvalg mere.', 'Et MED-udvalg'],
  ])('are joined where they %s', (_name, text, line) => {
    const { texts, remarks } = tidied(text);
    expect(texts).toContain(line);
    expect(remarks.join()).toContain('ord samlet over et linjeskift');
  });

  it('are no words where a hyphen stands for what they share', () => {
    expect(tidied('Der er kunst-\nog kulturmidler.').texts).toEqual(['Der er kunst-', 'og kulturmidler.']);
  });
});

describe('what comes again on each page', () => {
  const page = (number: number, text: string): string =>
    `Fjordby Kommune      Skoleudvalget\n\n${text}\n\n                       Side ${number} af 3\n`;

  it('is left out, and counted', () => {
    const { texts, furniture } = tidied(
      [1, 2, 3].map((number) => page(number, `Tekst nummer ${number}.`)).join(''),
    );
    expect(texts).toEqual([
      'Fjordby Kommune      Skoleudvalget',
      'Tekst nummer 1.',
      'Tekst nummer 2.',
      'Tekst nummer 3.',
    ]);
    expect(furniture).toHaveLength(5);
  });

  it('stays where it says that something is closed', () => {
    const { texts } = tidied(
      [1, 2, 3].map((number) => page(number, `Lukket punkt\n\nTekst ${number}.`)).join(''),
    );
    expect(texts.filter((text) => text === 'Lukket punkt')).toHaveLength(3);
  });
});

it('a row of signs under a line makes it a heading, elsewhere it parts', () => {
  const { blocks } = tidied('Beslutning\n··········\nGodkendt.\n\n----------------\n\nMere.');
  expect(blocks.filter(({ text }) => text !== '').map(({ text, level }) => [text, level])).toEqual([
    ['Beslutning', 4],
    ['Godkendt.', null],
    ['Mere.', null],
  ]);
});

it('a form in two columns becomes labels with their texts', () => {
  const form =
    'Punkt nr.:    8\nEmne:         Havnens\n              kaj\nSagsnr.:      20/1\nBehandling:   Åbent\nRådets        Rådet siger\nbeslutning:   ja.';
  expect(tidied(form).texts).toEqual([
    'Punkt nr.: 8',
    'Emne: Havnens',
    'kaj',
    'Sagsnr.: 20/1',
    'Behandling: Åbent',
    'Rådets beslutning: Rådet siger',
    'ja.',
  ]);
});

it('a table of items becomes items, and one of figures stays a table', () => {
  const cell = (table: number, row: number, column: number, text: string) =>
    plainBlock(row * 10 + column + 1, text, { cell: { table, row, column, columns: 3 } });
  const read = (rows: readonly (readonly string[])[]) => {
    const blocks = rows.flatMap((row, index) =>
      row.flatMap((text, column) => (text === '' ? [] : [cell(1, index, column, text), plainBlock(1, '')])),
    );
    const document = { ok: true, kind: 'word', blocks, markdown: false, around: [], remarks: [] } as const;
    return tidy(document, [], isWord, () => undefined).blocks.filter(({ text }) => text !== '');
  };
  expect(
    read([
      ['Nr.', 'Emne', 'Beslutning'],
      ['1', 'Dagsorden', 'Godkendt.'],
      ['2', 'Kaj', 'Udsat.'],
    ]).map(({ text, level }) => `${level ?? ''}${text}`),
  ).toEqual(['21. Dagsorden', '3Beslutning', 'Godkendt.', '22. Kaj', '3Beslutning', 'Udsat.']);
  expect(
    read([
      ['År', 'Drift', 'Anlæg'],
      ['2023', '1', '2'],
      ['2024', '3', '4'],
    ]).every(({ cell: own }) => own !== null),
  ).toBe(true);
});

it('letters that are set apart are words, and a heading of its own dress', () => {
  const { blocks, remarks } = tidied(
    'R E D E G Ø R E L S E\nEjeren har søgt.\n\nJ A  eller nej\nP L A N  O G  B Y',
  );
  expect(blocks.filter(({ text }) => text !== '').map(({ text, bold }) => [text, bold])).toEqual([
    ['REDEGØRELSE', true],
    ['Ejeren har søgt.', false],
    ['J A  eller nej', false],
    ['PLAN OG BY', true],
  ]);
  expect(remarks).toHaveLength(2);
});

it('one table of many items, each with a form under its number, is items with sections', () => {
  const rows = [
    ['Punkt 3', 'Klage', 'Lukket'],
    ['Sagsnr.', '23/1'],
    ['Punkt 4', 'Madservice', 'Åbent'],
    ['Serviceniveau', 'Maden er kold.'],
    ['Beslutning', 'Udsat.'],
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((text, column) =>
      plainBlock(at * 3 + column + 1, text, { cell: { table: 1, row: at, column: column * 2, columns: 6 } }),
    ),
  );
  const read = tidy({ ...readText(''), blocks: cells }, [], isWord, () => undefined).blocks;
  const found = read.filter(({ text }) => text !== '').map(({ text, level }) => [text, level]);
  expect(found.filter(([, level]) => level !== null)).toEqual([
    ['3. Klage', 2],
    ['4. Madservice', 2],
    ['Serviceniveau', 3],
  ]);
  expect(found.map(([text]) => text)).toContain('Beslutning: Udsat.');
});
