// Ten journeys of readers, on a wide and a narrow screen, with scripts and without: what each comes for must be had either way.
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readCsv } from '../support/csv.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { Visit } from '../support/visit.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

const JOURNEYS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'every decision on Kildeskolen since 2021, as a spreadsheet': async (visit) => {
    await visit.open('/');
    await visit.go('banner', 'Beslutninger');
    if (!visit.hasScripts) {
      const rows = await visit.sheetAt('Alle beslutninger til regneark');
      expect(rows.filter((row) => row.some((field) => field.includes('Kildeskole')))).toHaveLength(9);
      await visit.main.getByRole('link', { name: '2024', exact: true }).click();
      expect(await visit.told()).toContain('Sammenlægning af Kildeskolen og Skovvangskolen');
      return;
    }
    await visit.page.getByLabel('Ord i titel, indstilling eller beslutning').fill('Kildeskolen');
    await visit.page.getByLabel('Fra', { exact: true }).fill('2021-01-01');
    await expect.poll(() => visit.told('[data-antal]')).toBe('Viser 1–9 af 9 beslutninger');
    const [file] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('link', { name: '9 beslutninger til regneark (CSV)' }).click(),
    ]);
    const rows = readCsv((await text(await file.createReadStream())).slice(1)).slice(1);
    expect(rows.map((row) => row[3])).toEqual(await visit.main.locator('.titel').allTextContents());
    await visit.page.reload();
    await expect.poll(() => visit.told('[data-antal]')).toBe('Viser 1–9 af 9 beslutninger');
  },

  'how the lists voted on the four-day week': async (visit) => {
    await visit.open('/sag/81.39.00-P20-1-23/');
    await visit.main
      .getByRole('link', { name: /^Punkt 4: Fire dages arbejdsuge/ })
      .last()
      .click();
    const ballots = visit.page.locator('#punkt-4 figure.afstemning');
    expect(await ballots.locator('figcaption').allTextContents()).toEqual([
      'Afstemning',
      'Afstemning: et ændringsforslag',
    ]);
    expect(await ballots.last().locator('.for').last().textContent()).toBe('For4Borgerlisten, Havnelisten');
    expect(await ballots.last().locator('.kilde').textContent()).toContain('fire stemmer mod tre');
    await visit.go('banner', 'Om');
    await visit.main.getByRole('link', { name: /medlemmer/ }).click();
    await visit.main.getByRole('link', { name: 'Borgerlisten' }).click();
    expect(await visit.told()).toContain('Punkt 4: Fire dages arbejdsugeStemte for: et ændringsforslag');
  },

  'what was closed in 2024, and why': async (visit) => {
    await visit.open('/byraadet/');
    await visit.go('contentinfo', 'Lukkede punkter');
    await visit.main.getByRole('link', { name: '2024', exact: true }).click();
    const closed = await visit.told();
    expect(closed).toContain('4 lukkede punkter i 2024.');
    expect(closed).toContain('Grundlag: kommunestyrelseslovens § 10, jf. forvaltningslovens § 27, stk. 1');
    expect(closed).toContain('Offentliggjort beslutning: Økonomiudvalget godkendte at indgå kontrakt');
  },

  'item 25 is cited': async (visit) => {
    await visit.open('/byraadet/2024-03-19/#punkt-25');
    const cited =
      'Fjordby Kommune, Byrådet, 19. marts 2024, punkt 25: Sammenlægning af Kildeskolen og Skovvangskolen, sag 17.01.00-P20-1-24.';
    if (!visit.hasScripts) {
      expect(await visit.told('#punkt-25 .vaerktoej')).toContain(cited);
      return;
    }
    await visit.page.locator('#punkt-25').getByRole('button', { name: 'Kopiér henvisning' }).click();
    await expect
      .poll(async () => plainSpaces(await visit.page.evaluate(() => navigator.clipboard.readText())))
      .toBe(`${cited} ${address('/byraadet/2024-03-19/#punkt-25')}`);
  },

  'where a case stands, who decided last, and what comes next': async (visit) => {
    await visit.open('/emne/81/');
    await visit.main.getByRole('link', { name: 'Fire dages arbejdsuge på rådhuset' }).click();
    const facts = await visit.told('.sagens-gang');
    expect(facts).toContain('Senest behandlet i Byrådet den 17. november 2026');
    expect(facts).toContain('Byrådet 17. november 2026: Vedtaget med 14 stemmer for og 7 imod.');
    expect(facts).toContain('Næste skridt');
    expect(await visit.main.locator('.tidslinje > li').count()).toBeGreaterThan(8);
  },

  'an attachment of a case is opened': async (visit) => {
    await visit.open('/sag/17.03.00-P20-1-23/');
    const link = visit.page.locator('.sagens-bilag').getByRole('link', { name: /skoledistrikter fra 2027/ });
    expect((await visit.fileAt(link)).subarray(0, 5).toString()).toBe('%PDF-');
  },

  'a forum is followed, and its feed is a page that leads on': async (visit) => {
    await visit.open('/byraadet/');
    await visit.main.getByRole('link', { name: 'Følg Byrådet' }).click();
    await expect.poll(() => visit.page.title()).toContain('Nyhedsstrøm: Byrådet');
    await visit.page.locator('a', { hasText: 'Referat: Byrådet, 19.' }).click();
    await expect.poll(() => visit.page.url()).toContain('/byraadet/2024-03-19/');
  },

  'the numbers of a table are compared': async (visit) => {
    await visit.open('/klima-og-teknikudvalget/2024-03-04/');
    const table = visit.page.locator('#punkt-2 .tabel > table').first();
    const numbers = table.locator('tbody tr > :nth-child(2)');
    const edges = await numbers.evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    expect(new Set(edges.slice(0, 2)).size).toBe(1);
    if (!visit.hasScripts) return;
    const list = visit.page.getByLabel('Sortér efter').first();
    if (visit.width === 360 && (await list.isVisible())) await list.selectOption({ index: 3 });
    else await table.locator('th .sorter').nth(1).click();
    expect(await numbers.allTextContents()).toEqual(['−8,1', '2,7', '13,5', '18,9', '21,6', '–']);
  },

  'who was there, meeting by meeting': async (visit) => {
    await visit.open('/byraadet/2026-11-17/');
    expect(await visit.told('.moedehoved')).toContain('7 medlemmer fra Fællesskabslisten');
    await visit.go('contentinfo', 'Datafiler');
    const rows = await visit.sheetAt('/data/fremmoede.csv');
    const own = rows.filter(([date, forum]) => date === '2026-11-17' && forum === 'Byrådet');
    expect(own.length).toBeGreaterThan(2);
  },

  'one item is printed alone, with the head of its meeting': async (visit) => {
    await visit.open('/byraadet/2026-11-17/#punkt-133-udskriv');
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.locator('h1').isVisible()).toBe(true);
    expect(await visit.page.locator('#punkt-133 .beslutning').first().isVisible()).toBe(true);
    expect(await visit.page.locator('#punkt-134').isVisible()).toBe(false);
    await visit.page.emulateMedia({ media: null });
  },
};

describe.for([
  { width: 1280, hasScripts: true },
  { width: 360, hasScripts: true },
  { width: 1280, hasScripts: false },
  { width: 360, hasScripts: false },
])('at $width px, scripts: $hasScripts', ({ width, hasScripts }) => {
  let visit: Visit;
  beforeAll(async () => {
    const watched = await watchedPage(browser(), {
      ...{ viewport: { width, height: 800 }, javaScriptEnabled: hasScripts, acceptDownloads: true },
      ...(hasScripts ? { permissions: ['clipboard-read', 'clipboard-write'] } : {}),
    });
    visit = new Visit(watched, { width, hasScripts }, address);
  });
  afterAll(() => visit.page.close());

  test.for(Object.entries(JOURNEYS))('%s', async ([, journey]) => {
    await journey(visit);
    expect(visit.problems).toEqual([]);
    const wide = await visit.page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
