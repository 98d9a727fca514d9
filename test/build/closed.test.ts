import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtHere } from '../support/build-here.ts';
import { run, runBuild } from '../support/command.ts';
import { copyContent, FIXTURE, makeFolder, writeFiles } from '../support/folders.ts';
import { finderIn } from '../support/plain-bytes.ts';

/** Begins every word that stands behind closed doors, and no other word. */
const SECRET = 'xyqz';
/** Begins the words that stand in the open, to show that the search finds what is there. */
const OPEN = 'wvqk';

const MEETING = `---
forum: chefforum
dato: 2019-11-07
---

<!-- ${SECRET}kommentar -->

## Punkt 1: Et ${OPEN}punkt

### Sagsfremstilling

Noten[^1] og [aftalen] er skrevet andre steder. Se ${OPEN}tekst og punkt 2.

## Punkt 2: Lukket

82.02.00-G10-1-19

${SECRET}indledning med [et link](https://${SECRET}.example/) og <b>${SECRET}html</b>.

[^1]: ${SECRET}note
[aftalen]: https://${SECRET}-aftale.example/ "${SECRET}titel"

### ${SECRET}afsnit

| ${SECRET}kolonne |
|---|
| ${SECRET}celle |

- ${SECRET}liste

\`${SECRET}kode\` ![${SECRET}billede](2019-11-07/${SECRET}.txt)

<div>${SECRET}div</div>

### Bilag

- [${SECRET}bilag](2019-11-07/${SECRET}.txt)
- [Et bilag](2019-11-07/neutralt.txt)

## Punkt 3: CF - Lukket: Ejendom

Kommunaldirektøren ${SECRET}formand indstiller,

### Beslutning

${SECRET}beslutning: godkendt.

### Beslutning i Byrådet den 28-01-2020

${SECRET}tidligere

### Offentliggjort beslutning

${OPEN}offentliggjort

#### ${OPEN}underoverskrift

### Offentliggjort beslutning

${SECRET}anden

## Lukket

${SECRET}unummereret

### Beslutning

${SECRET}under

# Lukkede punkter

- ${SECRET}opremset

${[
  'Ejendom (Lukket)',
  '[Lukket] Ejendom',
  'Ejendom for lukkede døre',
  'Lukket punkt',
  'Lukket sag: Ejendom',
  'LUKKET',
]
  .map(
    (title, index) =>
      `## Punkt ${index + 11}: ${title}\n\n${SECRET}maade${index}\n\n### Beslutning\n\n${SECRET}valg${index}\n`,
  )
  .join('\n')}
Punkt 21: Lukket
---

${SECRET}understreget

## Punkt 22: \u200bLukket

${SECRET}usynligt

## Punkt 23: Et aabent punkt

### Punkt 24: Lukket

${SECRET}niveau

### Beslutning

${SECRET}niveaubeslutning

## Punkt 25: Et aabent punkt

#### Punkt 26: Lukket: Ejendom

${SECRET}dybere

## Punkt 27: Et aabent punkt

### Lukkede punkter

${SECRET}samlet
`;

/** Lines that say closed where no title does, an attachment and an original that do, and letters that cannot be seen. */
const LINES = `---
forum: chefforum
dato: 2019-11-14
kilde: 2019-11-14/${SECRET}.txt
---

## Punkt 1: Et aabent punkt

${OPEN}foer

### Bilag

- [Tilbud (Lukket)](2019-11-14/tilbud.txt)
- [Tilbud](2019-11-14/${SECRET}_lukket.txt)

${[
  '**Lukket: Salg**',
  '#### Lukket',
  'Pkt. 2: Lukket',
  'Punkt 2a: Lukket',
  'Åbent/lukket: Lukket',
  '**Lukket punkt**',
  '| Punkt 2: Lukket |\n|---|\n',
  '<p>Punkt 2: Lukket</p>',
  '\u00ad**Fortroligt**',
]
  .map(
    (line, index) =>
      `## Punkt ${index + 31}: Et aabent punkt\n\n${line}\n\n${SECRET}linje${index}\n\n### Beslutning\n\n${SECRET}l${index}\n`,
  )
  .join('\n')}
${[
  'Salg: Lukket',
  'Salg, lukket',
  'Salg Lukket',
  'Salg *Lukket*',
  'Salg (L)',
  'Fortroligt',
  'Lukket orientering om salg',
  'Åbent: Salg (Lukket)',
]
  .map((title, index) => `## Punkt ${index + 51}: ${title}\n\n${SECRET}titel${index}\n`)
  .join('\n')}
\u200b## Punkt 71: Lukket

${SECRET}tegn

## Punkt 72: Åbent: Lukket dialog om ${OPEN}emnet

${OPEN}aabent

LUKKET MØDE

${SECRET}moede

## Punkt 73: Salg

${SECRET}efter
`;

const PLANTED = {
  'chefforum/2019/2019-11-07.md': MEETING,
  [`chefforum/2019/2019-11-07/${SECRET}.txt`]: `${SECRET}fil`,
  'chefforum/2019/2019-11-07/neutralt.txt': `${SECRET}filindhold`,
  'chefforum/2019/2019-11-14.md': LINES,
  [`chefforum/2019/2019-11-14/${SECRET}.txt`]: `${SECRET}original`,
  'chefforum/2019/2019-11-14/tilbud.txt': `${SECRET}tilbud`,
  [`chefforum/2019/2019-11-14/${SECRET}_lukket.txt`]: `${SECRET}fil`,
};
let content = '';
/** Finds what stands in the site that is built in spite of the check. */
let filesWith: (text: string) => string[];
beforeAll(async () => {
  const folder = await makeFolder();
  content = await copyContent(FIXTURE, join(folder, 'content'));
  await writeFiles(content, PLANTED);
  filesWith = await finderIn(await builtHere(content, join(folder, 'site'), { ignoreErrors: true }));
});

test('nothing that stands under a closed item reaches a single byte of the site, even past the check', async () => {
  expect(filesWith(SECRET)).toEqual([]);
  expect(filesWith('neutralt')).toEqual([]);
});

test('while the open words of the same meeting are on its page, in the data, the feeds and the search', async () => {
  const files = filesWith(`${OPEN}tekst`);
  expect(files).toContain('chefforum/2019-11-07/index.html');
  expect(files).toContain('data/moeder/chefforum/2019-11-07.json');
  expect(files).toContain('data/arkiv.ndjson');
  expect(files.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
  expect(filesWith(OPEN).some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(filesWith(`${OPEN}punkt`)).toContain('feed.xml');
  const published = filesWith(`${OPEN}offentliggjort`);
  expect(published).toContain('chefforum/2019-11-07/index.html');
  expect(published.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
});

test('and what stands before such a line, or is declared open, is on the page', async () => {
  for (const word of ['foer', 'aabent', 'emnet'])
    expect(filesWith(`${OPEN}${word}`)).toContain('chefforum/2019-11-14/index.html');
});

test('the build refuses such a meeting, and says so without quoting it', async () => {
  const { code, stdout, stderr } = await runBuild(content, `${content}-site`);
  expect(code).toBe(1);
  for (const number of [2, 3, 11, 12, 13, 14, 15, 16, 21, 22])
    expect(stderr).toContain(`Punkt ${number} er lukket, men har tekst under sig.`);
  for (const heading of ['### Punkt 24: Lukket', '#### Punkt 26: Lukket: Ejendom'])
    expect(stderr).toContain(`Overskriften \`${heading}\` åbner hverken et punkt eller et afsnit.`);
  expect(stderr.match(/lukket-linje/g)).toHaveLength(9);
  expect(stderr.match(/lukket-bilag/g)).toHaveLength(3);
  expect(stderr.match(/lukket-titel/g)).toHaveLength(3);
  expect(stderr).toContain('git-historikken');
  expect(stdout + stderr).not.toContain(SECRET);
});

test.for(['text', 'json', 'github'])('nor does the check quote it, written as %s', async (format) => {
  const { code, stdout, stderr } = await run('scripts/check.ts', ['--content', content, '--format', format]);
  expect(code).toBe(1);
  expect(stdout).toContain('Punkt 2 er lukket');
  expect(stdout + stderr).not.toContain(SECRET);
});
