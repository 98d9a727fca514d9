import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, LIGHT, look, openView, settle, VIEWS } from '../../scripts/audit/axe.ts';
import { fileMark } from '../../src/content/removals-in.ts';
import { useBrowser } from '../support/browser.ts';
import { FIXTURE } from '../support/folders.ts';
import { sharedSite } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';

const pdf = fileMark(FIXTURE, 'chefforum/2019/2019-09-26/Fravær på øen 2018.pdf');
const FJERNET = `- adresse: /byraadet/2020-02-25/
  art: moede
  dato: 2026-05-03
  grund: efter anmodning fra en borger, hvis navn og adresse stod i sagsfremstillingen
- adresse: /chefforum/2019-09-26/#punkt-2
  art: punkt
  dato: 2026-05-03
  grund: efter afgørelse fra Datatilsynet
- adresse: /chefforum/2019-09-26/Frav%C3%A6r%20p%C3%A5%20%C3%B8en%202018.pdf
  art: bilag
  dato: 2026-05-03
  grund: Filen var til internt brug
  fil:
    bytes: ${pdf.bytes}
    sha256: "${pdf.sha256}"
`;

const browser = useBrowser();
const address = useServer(
  () => sharedSite({ from: FIXTURE, files: { 'fjernet.yaml': FJERNET } }),
  '/referater',
);
/** The page of a meeting, the page of an attachment, and a meeting with an item that is gone. */
const PATHS = [
  '/byraadet/2020-02-25/',
  '/chefforum/2019-09-26/Frav%C3%A6r%20p%C3%A5%20%C3%B8en%202018.pdf/',
  '/chefforum/2019-09-26/',
];

describe.for(PATHS)('axe finds nothing where something was taken down: %s', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await openView(browser(), LIGHT);
    await settle(page, address(path));
  });
  afterAll(() => page.close());

  test.for(VIEWS)('$name', async (view) => {
    await look(page, view);
    expect(await axeFindings(page)).toEqual([]);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
  });
});

test('a reader is told when and why, and finds the way on', async () => {
  const page = await browser().newPage();
  await page.goto(address('/byraadet/2020-02-25/'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Siden om mødet er fjernet');
  await page.getByText(/^Fjernet den\s3\.\smaj\s2026 efter anmodning fra en borger/).waitFor();
  await page.getByRole('link', { name: 'Alle møder i Byrådet' }).click();
  await page.waitForURL('**/byraadet/');
  await page.goto(address('/chefforum/2019-09-26/'));
  await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link', { name: '2. Fjernet' }).click();
  expect(new URL(page.url()).hash).toBe('#punkt-2');
  await page.getByText(/^Fjernet den\s3\.\smaj\s2026 efter afgørelse fra Datatilsynet\.$/).waitFor();
  await page.close();
});
