// No closed form of docs/lukket.md lets a secret through, whatever kind of file it stands in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../test/support/command.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLine,
  documentFile,
} from '../../test/support/document-files.ts';
import { importFile } from './import-text.ts';
import { uncertaintyLines } from './report/report.ts';

const SECRET = 'xyqz';
const PAGE = readFileSync(join(ROOT, 'docs/lukket.md'), 'utf8');

/** The forms under a heading of the page that are read as closed. */
function closedForms(heading: string): string[] {
  const section = PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `(.*)` \| (?:lukket|fejl) \|$/gm)].map(
    ([, written = '']) => written,
  );
  // What only Markdown or HTML can write is tried where they are read.
  return rows.filter((form) => !/[<&\\`{]|^#|^Åbent:|^\s*[>|]|\*\*?|~~/.test(form));
}

const line = (text: string): DocumentLine => ({ text });
const HEAD: DocumentLine[] = [
  { text: 'REFERAT Økonomiudvalget d. 14-05-2024', level: 1 },
  line('Mødedato: Tirsdag den 14. maj 2024 kl. 16:00'),
  line('Mødested: Rådhuset, lokale 2'),
];
const FIRST: DocumentLine[] = [
  { text: 'Punkt 1: Godkendelse af dagsorden', level: 2 },
  { text: 'Beslutning', level: 3 },
  line('Godkendt.'),
];
const TEXT: DocumentLine[] = [
  line('20/1234'),
  { text: 'Sagsfremstilling', level: 3 },
  line(`${SECRET}ald køb af Kajgade 4.`),
  { text: 'Beslutning', level: 3 },
  line(`Godkendt for ${SECRET}beløb.`),
];
const LAST: DocumentLine[] = [
  { text: 'Punkt 3: Eventuelt', level: 2 },
  { text: 'Beslutning', level: 3 },
  line('Intet.'),
];

const CASES: (readonly [name: string, lines: readonly DocumentLine[]])[] = [
  ...closedForms('Et punkts titel').map(
    (form) =>
      [
        `titel «${form}»`,
        [...HEAD, ...FIRST, { text: `Punkt 2: ${form}`, level: 2 as const }, ...TEXT, ...LAST],
      ] as const,
  ),
  ...closedForms('En linje').map(
    (form) =>
      [
        `linje «${form}»`,
        [...HEAD, ...FIRST, { text: 'Punkt 2: Salg af Kajgade 4', level: 2 as const }, line(form), ...TEXT],
      ] as const,
  ),
  ...[
    'Lukket: Salg af Kajgade 4',
    'Salg af Kajgade 4 (lukket)',
    'Salg af Kajgade 4 - lukket',
    '2. Salg af Kajgade 4 (Lukket)',
  ].map(
    (form) =>
      [
        `indhold «${form}»`,
        [
          ...HEAD,
          line('Indholdsfortegnelse'),
          line('Godkendelse af dagsorden.....1'),
          line(`${form}.....2`),
          line('Eventuelt.....3'),
          ...FIRST,
          { text: 'Punkt 2: Salg af Kajgade 4', level: 2 as const },
          ...TEXT,
          ...LAST,
        ],
      ] as const,
  ),
];

/** How the same items may be headed. */
const LAYOUTS: Readonly<Record<string, (line: DocumentLine) => readonly DocumentLine[]>> = {
  punkt: (one) => [one],
  nummer: (one) => [{ ...one, text: one.text.replace(/^Punkt (\d+):/, '$1.') }],
  ad: (one) => [{ ...one, text: one.text.replace(/^Punkt (\d+):/, 'Ad $1)') }],
  streg: (one) => [{ ...one, text: one.text.replace(/^Punkt (\d+):/, 'Pkt. $1 –') }],
  alene: (one) =>
    one.level === 2
      ? [
          { text: one.text.replace(/^Punkt (\d+):.*/s, '$1'), level: 2 },
          { ...one, text: one.text.replace(/^Punkt \d+: /, '') },
        ]
      : [one],
  uden: (one) => [{ ...one, text: one.text.replace(/^Punkt \d+: /, '') }],
};

/** The fixtures' PDF files have a font of Latin letters: a drawn lock is no letter of theirs. */
const canWrite = (kind: DocumentKind, lines: readonly DocumentLine[]): boolean =>
  kind !== 'pdf' || !lines.some(({ text }) => /\p{Extended_Pictographic}/u.test(text));

/** IMPORT_LUKKET=alle tries each form with each reader in each layout; else readers and layouts take turns. */
const isWhole = process.env.IMPORT_LUKKET === 'alle';

async function leak(kind: DocumentKind, lines: readonly DocumentLine[]): Promise<boolean> {
  const results = await importFile(
    { name: `referat.${kind}`, bytes: await documentFile(kind, lines) },
    { forum: null, forums: [], isWord: () => false },
  );
  const said = results.map(({ result, source }) => {
    if (!result.ok) return result.message;
    // What the report shows of the source beside the result.
    const shown = source.filter(({ nr }) => !result.closedLines.includes(nr)).map(({ text }) => text);
    return [
      result.markdown,
      JSON.stringify(result.items),
      ...uncertaintyLines(result.uncertain),
      ...shown,
    ].join('\n');
  });
  return said.join('\n').includes(SECRET);
}

it(`at least a hundred closed forms keep their secret in every kind of file`, async () => {
  expect(CASES.length).toBeGreaterThan(100);
  const leaks: string[] = [];
  for (const [index, [name, lines]] of CASES.entries()) {
    const able = DOCUMENT_KINDS.filter((kind) => canWrite(kind, lines));
    const kinds = isWhole ? able : [able[index % able.length] as DocumentKind];
    const layouts = Object.entries(LAYOUTS).filter((_, at, all) => isWhole || at === index % all.length);
    for (const kind of kinds) {
      for (const [layout, laid] of layouts)
        if (await leak(kind, lines.flatMap(laid))) leaks.push(`${kind}, ${layout}: ${name}`);
    }
  }
  expect(leaks).toEqual([]);
});

it.each(DOCUMENT_KINDS)(
  'what is open comes out of a file of the kind %s, and nothing is lost',
  async (kind) => {
    const lines = [
      ...HEAD,
      ...FIRST,
      { text: 'Punkt 2: Salg af den lukkede skole', level: 2 as const },
      ...TEXT,
      ...LAST,
    ];
    const [first] = await importFile(
      { name: 'referat', bytes: await documentFile(kind, lines) },
      { forum: null, forums: [], isWord: () => false },
    );
    const result = first?.result;
    if (!result?.ok) throw new Error(result?.message);
    const { markdown, items, account } = result;
    expect(items.map(({ nummer, titel, lukket }) => [nummer, titel, lukket])).toEqual([
      [1, 'Godkendelse af dagsorden', false],
      [2, 'Salg af den lukkede skole', false],
      [3, 'Eventuelt', false],
    ]);
    expect([markdown.includes(`${SECRET}ald køb af Kajgade 4.`), account.lost, account.invented]).toEqual([
      true,
      [],
      [],
    ]);
  },
);
