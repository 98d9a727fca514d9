import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { meetingSchema } from '../../src/data/schema.ts';
import { useBrowser } from '../support/browser.ts';
import { builtHere } from '../support/build-here.ts';
import { readCsv } from '../support/csv.ts';
import { readPages, readXml } from '../support/dom.ts';
import { makeFolder, readHtml, readTree, writeFiles } from '../support/folders.ts';
import { useServer } from '../support/static-server.ts';

const EVIL = `</title><script>alert(1)</script>"onmouseover="alert(1)" '&amp; <img src=x onerror=alert(1)>`;
/** A name of its own kind with everything in it that could end an attribute, a title or a text. */
const evil = (name: string): string => `${name} ${EVIL}`;
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const markdown = (text: string): string => text.replace(/[<&*_[\]\\]/g, '\\$&');

const ARKIV = `organisation: ${yaml(evil('Organisation'))}
titel: ${yaml(evil('Arkiv'))}
baseUrl: /referater/
kontakt: ${yaml(evil('Kontakt'))}
was: /was/
forummer:
  - slug: byraadet
    navn: ${yaml(evil('Forum'))}
    forkortelser: [${yaml(evil('Kort'))}]
    beskrivelse: ${yaml(evil('Beskrivelse'))}
`;

const MEETING = `---
forum: byraadet
dato: 2020-01-28
sted: ${yaml(evil('Sted'))}
deltagere: [${yaml(evil('Deltager'))}]
afbud: [${yaml(evil('Afbud'))}]
kilde: ${yaml('https://example.org/"onmouseover="alert(1)')}
---

## Punkt 1: ${markdown(evil('Punkt'))}

00.01.00-A21-9-18

### ${markdown(evil('Afsnit'))}

${markdown(evil('Tekst'))} og \`${EVIL}\`

### Indstilling

${markdown(evil('Chefen'))} indstiller,

1. at ${markdown(evil('Led'))}

### Beslutning

${markdown(evil('Beslutning'))} godkendt.

### Bilag

- ${markdown(evil('Bilag'))}
- [${markdown(evil('Fil'))}](<2020-01-28/fil & 'mere'.txt>)

## Punkt 2: Lukket: ${markdown(evil('Hemmelig'))}

00.01.00-A21-9-18
`;

let site = '';
const browser = useBrowser();
const textOf = async (path: string): Promise<string> => (await readTree(site)).get(path)?.toString() ?? '';

beforeAll(async () => {
  const files = {
    'arkiv.yaml': ARKIV,
    'emner.yaml': `"00": ${yaml(evil('Emne'))}\n`,
    'byraadet/2020/2020-01-28.md': MEETING,
    "byraadet/2020/2020-01-28/fil & 'mere'.txt": 'fil',
  };
  const folder = await makeFolder();
  await writeFiles(join(folder, 'content'), files);
  site = await builtHere(join(folder, 'content'), join(folder, 'site'), { ignoreErrors: true });
});
// After the site is built, which it serves.
const address = useServer(async () => site, '/referater');

test('names with markup in them are text on every kind of page, and nothing in them runs', async () => {
  const pages = await readPages(browser(), await readHtml(site));
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['sag/00.01.00-A21-9-18/index.html', 'emne/00/index.html', 'aar/2020/index.html']),
  );
  for (const { path, hazards, text, title } of pages) {
    expect(hazards, path).toEqual([]);
    expect(text, path).toContain(evil('Arkiv'));
    // Too long for a window, so that only its beginning stands there.
    if (path === 'index.html') expect(title).toMatch(/^Arkiv <\/title><script>/);
    expect(text, path).toContain(evil('Organisation'));
  }
});

test.for([
  ['index.html', ['Forum', 'Punkt', 'Emne']],
  ['byraadet/index.html', ['Forum', 'Kort', 'Beskrivelse']],
  [
    'byraadet/2020-01-28/index.html',
    ['Sted', 'Deltager', 'Afbud', 'Punkt', 'Afsnit', 'Tekst', 'Led', 'Bilag', 'Fil', 'Hemmelig'],
  ],
  ['sag/00.01.00-A21-9-18/index.html', ['Forum', 'Punkt', 'Hemmelig', 'Beslutning']],
  ['emne/00/index.html', ['Emne', 'Punkt']],
  ['aar/2020/index.html', ['Forum']],
  ['beslutninger/index.html', ['Forum', 'Punkt']],
  ['soeg/index.html', ['Forum']],
  ['om/index.html', ['Kontakt']],
  ['mangler/index.html', ['Forum', 'Punkt', 'Bilag', 'Kontakt', 'Organisation']],
  ['laesehjaelp/index.html', ['Forum', 'Kort']],
  ['was/index.html', ['Kontakt', 'Organisation']],
  ['tal/index.html', ['Forum']],
] as const)('such names stand on %s as they were written', async ([path, names]) => {
  const [page] = await readPages(browser(), new Map([[path, await textOf(path)]]));
  const text = page?.text.replaceAll('\u00a0', ' ');
  for (const name of names) expect(text).toContain(evil(name));
});

test('such names come whole through the feeds, whose HTML holds no program either', async () => {
  const files = [...(await readTree(site))].filter(([path]) => path.endsWith('feed.xml'));
  const feeds = await readXml(browser(), new Map(files.map(([path, bytes]) => [path, bytes.toString()])));
  expect(feeds.get('feed.xml')?.titles[0]).toBe(evil('Arkiv'));
  for (const [path, { error, contents }] of feeds) {
    expect(error, path).toBeNull();
    const inside = await readPages(
      browser(),
      new Map(contents.map((html, index) => [`${path} ${index}`, html])),
    );
    expect(inside.length, path).toBeGreaterThan(0);
    for (const content of inside) expect(content.hazards, path).toEqual([]);
  }
});

test('such names come whole through the data files', async () => {
  const meeting = meetingSchema.parse(JSON.parse(await textOf('data/moeder/byraadet/2020-01-28.json')));
  expect(meeting.place).toBe(evil('Sted'));
  expect(meeting.forum.navn).toBe(evil('Forum'));
  expect(meeting.punkter.map(({ titel }) => titel)).toEqual([evil('Punkt'), `Lukket: ${evil('Hemmelig')}`]);
  expect(meeting.punkter[0]?.indstiller).toBe(evil('Chefen'));
  expect(meeting.punkter[0]?.bilag[0]?.titel).toBe(evil('Bilag'));
  const [, row] = readCsv((await textOf('data/beslutninger.csv')).slice(1));
  expect(row?.slice(1, 4)).toEqual([evil('Forum'), '1', evil('Punkt')]);
});

test('such names are text among the results of a search', async () => {
  const page = await browser().newPage();
  await page.goto(address('/soeg/?q=alert'));
  await page.locator('[data-tilstand="faerdig"]').waitFor();
  // The meeting, found by who was there, stands in a list of its own below.
  const result = page.locator('[data-resultater]').first().locator('> li');
  expect(await result.count()).toBe(1);
  expect(await result.getByRole('link').first().textContent()).toBe(evil('Punkt'));
  expect(await page.locator('main').locator('script, img, [onmouseover], [onerror]').count()).toBe(0);
  await page.close();
});
