import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRemoval } from '../../src/archive/removals.ts';
import { linkContent, loadContent } from '../../src/content/load.ts';
import { planTakeDown } from '../../src/content/take-down.ts';
import { tombstonesSchema } from '../../src/data/schema.ts';
import type { IsoDate } from '../../src/model/brand.ts';
import { builtHere } from '../support/build-here.ts';
import { run, runBuild } from '../support/command.ts';
import { readTree, testFolder, writeFiles } from '../support/folders.ts';
import { finderIn } from '../support/plain-bytes.ts';

const ARKIV = `organisation: Fjordby Kommune
titel: Fjordby Kommunes referatarkiv
baseUrl: https://fjordby.example/referater/
kontakt: arkiv@fjordby.example
forummer:
  - slug: byraadet
    navn: Byrådet
  - slug: teknikudvalget
    navn: Teknikudvalget
`;

/** Words that no other text of the archive or the program has: whoever finds one has found what was taken down. */
const ITEM = ['Kvistgravhunden', 'murmeldyrene', 'zebrafinker', 'Ravnsbjergtolden'];
const MEETING = ['Okapistalden', 'vaskebjornsgaarden', 'Gibbonvangen'];
const FILE = ['Pangolinlisten', 'tapirfoderet'];

/** Enough words to be known by, all of them different. */
const long = (words: readonly string[], seed: string): string =>
  Array.from(
    { length: 14 },
    (_, at) =>
      `${words[at % words.length]} gik forbi ${seed}${at} og så ${seed}hus${at} ved ${seed}vej${at}.`,
  ).join(' ');

const meeting = (dato: string, punkter: string, forum = 'Byrådet', head = ''): string =>
  `---\nforum: ${forum}\ndato: ${dato}\n${head}---\n\n${punkter}`;
const REMOVED_ITEM = `${ITEM[0]} flytter

13/4711

### Sagsfremstilling

${long(ITEM, 'skov')}

### Beslutning

Byrådet godkendte, at ${ITEM[1]} får ${ITEM[2]}.

### Bilag

- [${ITEM[3]}](2024-05-28/noter.txt)
`;
const STANDING = `## Punkt 1: Godkendelse af dagsorden

### Beslutning

Byrådet godkendte dagsordenen.
`;
const MAY = 'byraadet/2024/2024-05-28.md';
const JUNE = 'byraadet/2024/2024-06-18.md';

const FILES = {
  'arkiv.yaml': ARKIV,
  [MAY]: meeting(
    '2024-05-28',
    `${STANDING}
## Punkt 4: ${REMOVED_ITEM}
## Punkt 5: Havnens kran

13/5000

### Sagsfremstilling

Se også punkt 4 og [listen](2024-05-28/plan.txt). ${long(['Kranen'], 'havn')}

### Beslutning

Byrådet godkendte kranen.

### Bilag

- [${FILE[0]}](2024-05-28/plan.txt)
- [Kranens tegning](2024-05-28/tegning.txt)
`,
    'Byrådet',
    'kilde: 2024-05-28/referat.txt\n',
  ),
  'byraadet/2024/2024-05-28/noter.txt': `Noter om ${ITEM.join(' ')}`,
  'byraadet/2024/2024-05-28/plan.txt': `Plan: ${FILE.join(' ')}`,
  'byraadet/2024/2024-05-28/tegning.txt': 'En tegning',
  'byraadet/2024/2024-05-28/referat.txt': `Hele referatet med ${ITEM.join(' ')}`,
  [JUNE]: meeting(
    '2024-06-18',
    `## Punkt 1: Godkendelse af referat

### Indstilling

Borgmesteren indstiller, at referatet fra mødet den 28. maj 2024 godkendes.

### Beslutning

Godkendt.

## Punkt 2: Sagen fra teknikudvalget

13/4711

### Beslutning

Byrådet drøftede punktet fra Byrådets møde den 28. maj 2024 og Teknikudvalgets møde den 3. juni 2024.
`,
  ),
  'teknikudvalget/2024/2024-06-03.md': meeting(
    '2024-06-03',
    `## Punkt 7: ${MEETING[0]}

13/4712

### Beslutning

${long(MEETING, 'eng')}
`,
    'Teknikudvalget',
  ),
  'teknikudvalget/2024/2024-08-03.md': meeting(
    '2024-08-03',
    `## Punkt 1: Vejene\n\n### Beslutning\n\nUdvalget godkendte vejene.\n`,
    'Teknikudvalget',
  ),
};

/** The files in which one of these words stands, packed files opened. */
async function tellingOf(site: string, words: readonly string[]): Promise<string[]> {
  return words.flatMap(await finderIn(site)).sort();
}

interface Place {
  readonly content: string;
  readonly out: string;
  readonly takeDown: (...args: string[]) => ReturnType<typeof run>;
}

async function place(): Promise<Place> {
  const folder = await testFolder();
  const content = join(folder, 'indhold');
  await writeFiles(content, FILES);
  return {
    content,
    out: join(folder, 'site'),
    takeDown: (...args) =>
      run('scripts/take-down.ts', ['--content', content, '--date', '2026-05-03', ...args]),
  };
}

const WHY = ['--why', 'efter anmodning fra en borger'];
const SAID = 'Fjernet den 3. maj 2026 efter anmodning fra en borger.';

const readIn = (out: string, path: string): string =>
  readFileSync(join(out, path), 'utf8').replaceAll('\u00a0', ' ');

/** As the command does it, without starting one. */
async function takeHere(content: string, address: string, grund: string): Promise<void> {
  const read = await loadContent(content);
  const archive = linkContent(read);
  if (!archive) throw new Error('no archive');
  const removed = { dato: '2026-05-03' as IsoDate, grund, similar: 'ask' } as const;
  const { fjernelser } = planTakeDown(read, archive, address, removed);
  const path = join(content, 'fjernet.yaml');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  writeFileSync(path, fjernelser.reduce<string | null>(withRemoval, before) ?? '');
}

async function takeAll({ takeDown }: Place): Promise<void> {
  for (const [address, ...why] of [
    // As a browser shows it.
    ['https://fjordby.example/referater/byraadet/2024-05-28/#punkt-4-beslutning', ...WHY],
    ['/teknikudvalget/2024-06-03/', ...WHY],
    ['/byraadet/2024-05-28/plan.txt', '--why', 'Filen var til internt brug'],
  ])
    expect(await takeDown(address ?? '', ...why)).toMatchObject({ code: 0, stderr: '' });
}

test('what is taken down leaves every byte of the site, and comes back when that is undone', async () => {
  const here = await place();
  const { content, out } = here;
  await builtHere(content, out);
  const original = await readTree(out);
  expect((await tellingOf(out, ITEM)).length).toBeGreaterThan(5);
  await takeAll(here);
  await builtHere(content, out);
  expect(await tellingOf(out, [...ITEM, ...MEETING, ...FILE])).toEqual([]);
  const data = tombstonesSchema.parse(JSON.parse(readIn(out, 'data/fjernet.json')));
  expect(data.tombstones.map(({ url, kind, date }) => `${kind} ${date} ${url}`)).toEqual([
    'punkt 2026-05-03 /referater/byraadet/2024-05-28/#punkt-4',
    // The item's own attachment and the meeting's original hold its words.
    'bilag 2026-05-03 /referater/byraadet/2024-05-28/noter.txt',
    'bilag 2026-05-03 /referater/byraadet/2024-05-28/plan.txt',
    'bilag 2026-05-03 /referater/byraadet/2024-05-28/referat.txt',
    'moede 2026-05-03 /referater/teknikudvalget/2024-06-03/',
  ]);
  expectTombstones(out);
  const other = `${out}-2`;
  await builtHere(content, other, { clean: true });
  expect(await readTree(out)).toEqual(await readTree(other));
  rmSync(join(content, 'fjernet.yaml'));
  await builtHere(content, out);
  expect(await readTree(out)).toEqual(original);
});

function expectTombstones(out: string): void {
  const page = readIn(out, 'byraadet/2024-05-28/index.html');
  expect(page).toMatch(/id="punkt-4"[^>]*>.*Fjernet/s);
  for (const shown of [SAID, 'Havnens kran', 'Fjernet bilag', 'Kranens tegning'])
    expect(page).toContain(shown);
  expect(page).toMatch(/<a href="\/referater\/byraadet\/2024-05-28\/#punkt-4">punkt 4<\/a>/);
  for (const path of ['noter.txt', 'referat.txt'])
    expect(readIn(out, `byraadet/2024-05-28/${path}/index.html`)).toContain(SAID);
  expect(readIn(out, 'byraadet/2024-05-28/plan.txt/index.html')).toContain(
    'Fjernet den 3. maj 2026. Begrundelse: Filen var til internt brug.',
  );
  const gone = readIn(out, 'teknikudvalget/2024-06-03/index.html');
  expect(gone).toContain(SAID);
  expect(gone).toContain('<meta name="robots" content="noindex">');
  expect(gone).not.toContain('rel="canonical"');
  expect(readIn(out, 'sitemap.xml')).not.toContain('2024-06-03');
  expect(readIn(out, 'byraadet/2024-06-18/index.html')).not.toContain('/teknikudvalget/2024-06-03/');
  expect(readIn(out, 'mangler/index.html')).not.toContain('3. juni 2024');
}

test('it stays out in another file, forum and number and by another name, with some words changed', async () => {
  const { content, out } = await place();
  await takeHere(content, '/byraadet/2024-05-28/#punkt-4', WHY[1] ?? '');
  await takeHere(content, '/teknikudvalget/2024-06-03/', WHY[1] ?? '');
  await takeHere(content, '/byraadet/2024-05-28/plan.txt', WHY[1] ?? '');
  await writeFiles(content, {
    'teknikudvalget/2024/2024-09-10.md': meeting(
      '2024-09-10',
      `## Punkt 12: ${REMOVED_ITEM.replace('skov3 ', 'skoven ').replace(/- \[.*/, '- [Et navn](2024-09-10/andet.txt)')}`,
      'Teknikudvalget',
    ),
    'teknikudvalget/2024/2024-09-10/andet.txt': FILES['byraadet/2024/2024-05-28/plan.txt'],
    'teknikudvalget/2024/2024-06-04.md': FILES['teknikudvalget/2024/2024-06-03.md']
      .replace('2024-06-03', '2024-06-04')
      .replace('Punkt 7', 'Punkt 9'),
  });
  await builtHere(content, out);
  expect(await tellingOf(out, [...ITEM, ...MEETING, ...FILE])).toEqual([]);
  expect(readIn(out, 'teknikudvalget/2024-09-10/index.html')).toMatch(/id="punkt-12"[^>]*>.*Fjernet/s);
  expect(readIn(out, 'teknikudvalget/2024-06-04/index.html')).toContain(SAID);
  const { stdout } = await run('scripts/check.ts', ['--content', content]);
  expect(stdout.match(/fjernet-igen/g)).toHaveLength(3);
  expect(stdout.match(/fjernet-rest/g)?.length).toBeGreaterThan(3);
});

test('the text may be deleted with it, and an address is never used again', async () => {
  const { content, out, takeDown } = await place();
  expect((await takeDown('/byraadet/2024-05-28/#punkt-4', ...WHY, '--delete')).code).toBe(0);
  expect((await takeDown('/teknikudvalget/2024-06-03/', ...WHY, '--delete')).code).toBe(0);
  expect(readFileSync(join(content, MAY), 'utf8')).not.toContain(ITEM[1]);
  expect(readFileSync(join(content, MAY), 'utf8')).toContain('## Punkt 5: Havnens kran');
  expect(existsSync(join(content, 'byraadet/2024/2024-05-28/noter.txt'))).toBe(false);
  expect(existsSync(join(content, 'teknikudvalget/2024/2024-06-03.md'))).toBe(false);
  await builtHere(content, out);
  expect(await tellingOf(out, [...ITEM, ...MEETING])).toEqual([]);
  expect(readIn(out, 'teknikudvalget/2024-06-03/index.html')).toContain(SAID);
  expect(readIn(out, 'byraadet/2024-05-28/index.html')).toContain(SAID);

  await writeFiles(content, {
    [MAY]: (text) =>
      text.replace('## Punkt 5', `## Punkt 4: Nyt om broen\n\n${long(['Broen'], 'bro')}\n\n## Punkt 5`),
    'byraadet/2024/2024-05-28/noter.txt': 'helt andre noter',
    'teknikudvalget/2024/2024-06-03.md': meeting(
      '2024-06-03',
      `## Punkt 1: Nyt møde\n\n${long(['Vejen'], 'vej')}\n`,
      'Teknikudvalget',
    ),
  });
  const refused = await runBuild(content, out);
  expect(refused.code).toBe(1);
  expect(refused.stderr.match(/Adressen bliver ikke brugt igen/g)).toHaveLength(2);
  expect(refused.stderr).toContain('fjernet-adresse');
});

test('the command tells what is wrong, and then writes nothing', async () => {
  const { content, takeDown } = await place();
  for (const [args, code, said] of [
    [['/byraadet/2024-05-28/#punkt-4', '--why', '  '], 2, /--why/],
    [['/byraadet/2024-05-28/', '--why', 'efter ønske fra 010203-4567'], 1, /CPR-nummer/],
  ] as const) {
    const ended = await takeDown(...args);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(said)]);
    expect(existsSync(join(content, 'fjernet.yaml'))).toBe(false);
  }
});
