import { describe, expect, it } from 'vitest';
import { bodyText, parseBody, parseFile, parseFirst } from '../../test/support/parsing.ts';
import { sequenceOf } from './parse-meeting.ts';

const FILE = `---
forum: Økonomiudvalget
dato: 2019-10-08
tid: "16:00"
---

## Punkt 1: Åbning

### Beslutning

Godkendt, jf. ØU den 1. oktober 2019.
`;
const PATH = 'oekonomiudvalget/2019/2019-10-08.md';

describe('a file is the same meeting, however its editor saves it', () => {
  it.each([
    ['with a byte order mark', `\uFEFF${FILE}`],
    ['with line ends of Windows', FILE.replace(/\n/g, '\r\n')],
    ['with line ends of an old Mac', FILE.replace(/\n/g, '\r')],
    ['with letters and accents apart', FILE.normalize('NFD')],
    ['without a last line end', FILE.trimEnd()],
    ['with the language named', FILE.replace('---', '---yaml')],
  ])('%s', (_, text) => expect(parseFile(text, PATH)).toEqual(parseFile(FILE, PATH)));
});

it('tells places by the lines of the file, front matter included', () => {
  const [punkt] = parseFile(FILE, PATH).facts.punkter;
  expect(punkt?.place.start).toEqual({ line: 7, column: 1 });
});

it.each([
  ['chefforum/2019/2019-10-10.md', 1],
  ['chefforum/2019/2019-10-10-2.md', 2],
  ['chefforum/2019/2019-10-10-12.md', 12],
  ['chefforum/2019/2019-10-10-1.md', 1],
])('%s is meeting number %i of its day', (path, number) => expect(sequenceOf(path)).toBe(number));

it('gives the second meeting of a day an id of its own', () => {
  expect(parseBody('## Punkt 1: A\n', 'chefforum/2019/2019-10-10-2.md').id).toBe('chefforum/2019-10-10-2');
});

it('reads links, notes and references inside a table as anywhere else', () => {
  const { afsnit } = parseFirst(
    '## Punkt 1: Budget\n\n### Økonomi\n\n| Bilag | Note |\n|---|---|\n| [Plan](2019-10-10/plan.pdf) | ØU den 1. oktober 2019[^1] |\n\n[^1]: Foreløbig.\n',
  );
  const body = afsnit[0]?.body ?? [];
  expect(body.filter((part) => typeof part !== 'string').map(({ type }) => type)).toEqual([
    'file',
    'reference',
  ]);
  expect(body.join('')).toContain('href="#punkt-1-afsnit-1-fn-1"');
  expect(body.join('').match(/class="tabel"/g)).toHaveLength(1);
});

it('shares an item’s footnotes between its sections and borrows from the others', () => {
  const punkt = parseFirst(
    '## Punkt 1: A\n\n### Baggrund\n\nEt[^a]\n\n### Beslutning\n\nTo[^b]\n\n## Punkt 2: B\n\n### Baggrund\n\nTre\n\n[^a]: Note a\n\n[^b]: Note b\n',
  );
  expect(punkt.afsnit.map(({ text }) => text)).toEqual(['Et\n\nNote a', 'To\n\nNote b']);
});

describe('running text', () => {
  const render = (text: string): string =>
    bodyText(parseFirst(`## Punkt 1: A\n\n### Sagsfremstilling\n\n${text}\n`).afsnit[0]?.body ?? []);

  it.each([
    ['<script>alert(1)</script>', ''],
    ['En <b>fed</b> "tekst" & <i>', '<p>En fed "tekst" &#x26; </p>'],
    ['\\<b> og 3 < 4', '<p>&#x3C;b> og 3 &#x3C; 4</p>'],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p><a>a</a></p>'],
    ['![kort](https://fjordby.example/k.png)', '<p><a href="https://fjordby.example/k.png">kort</a></p>'],
    ['[plan](2019-10-10/plan.pdf)', '<p>[plan → 2019-10-10/plan.pdf]</p>'],
    [
      'Se **mødet den 1. oktober**.',
      '<p>Se <strong>[mødet den 1. oktober → chefforum/2019-10-01]</strong>.</p>',
    ],
    ['`mødet den 1. oktober`', '<p><code>mødet den 1. oktober</code></p>'],
    ['\u00000\u0000', '<p>\uFFFD0\uFFFD</p>'],
    ['####Ikke en overskrift', '<p>####Ikke en overskrift</p>'],
    ['##### Lille', '<h5>Lille</h5>'],
  ])('%j', (text, html) => expect(render(text)).toBe(html));

  it('is the same without markup, for search and data', () => {
    const [afsnit] = parseFirst(
      '## Punkt 1: A\n\n### Sagsfremstilling\n\nI **2014**[^1] var *alt* godt, jf. mødet den 1. oktober.\n\n- Et\n- To\n\n[^1]: Kilde\n',
    ).afsnit;
    expect(afsnit?.text).toBe('I 2014 var alt godt, jf. mødet den 1. oktober.\n\nEt\nTo\n\nKilde');
  });
});

describe('a closed item', () => {
  const closed = `## Punkt 1: Lukket: Salg

00.01.00-A21-9-18

HEMMELIGT

### Sagsfremstilling

HEMMELIGT [link](https://hemmeligt.example) HEMMELIGT[^1]

### Bilag

- [HEMMELIGT](2019-10-10/hemmeligt.pdf)

# HEMMELIGT

## Lukket HEMMELIGT

### HEMMELIGT

<b>HEMMELIGT</b>

[^1]: HEMMELIGT
`;

  it('is a title and case numbers', () => {
    expect(parseFirst(closed)).toEqual({
      nummer: 1,
      titel: 'Lukket: Salg',
      kortTitel: 'Lukket: Salg',
      oplaegsholder: null,
      tidsrum: null,
      sagsnumre: ['00.01.00-A21-9-18'],
      lukket: true,
      grundlag: null,
      afstemninger: [],
      udtalelser: [],
      indstiller: null,
      udfald: null,
      afsnit: [],
      bilag: [],
    });
  });

  it('leaves nothing of its text in what is kept of its file', () => {
    const file = parseFile(`---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n${closed}`);
    expect(JSON.stringify(file)).not.toMatch(/HEMMELIGT/i);
  });

  it('shows no more than its published decision', () => {
    const punkt = parseFirst(
      '## Punkt 1: Lukket\n\n### Offentliggjort beslutning\n\nSolgt.\n\n### Økonomi\n\nHEMMELIGT\n',
    );
    expect(punkt.afsnit.map(({ kind, text }) => [kind, text])).toEqual([['beslutning', 'Solgt.']]);
  });

  it('lends none of its footnotes to an open item', () => {
    const file = parseFile(
      '---\nforum: Chefforum\ndato: 2019-10-10\n---\n\n## Punkt 1: Åbent\n\nEt[^1]\n\n## Punkt 2: Lukket\n\n[^1]: HEMMELIGT\n',
    );
    expect(JSON.stringify(file)).not.toContain('HEMMELIGT');
  });
});
