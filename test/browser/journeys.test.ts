import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { demoAtSubPath, fixtureAtRoot } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();

/** Where one goes in an archive, and what is met there. */
const SITES = [
  {
    ...{ name: 'below a path', folder: demoAtSubPath, base: '/referater' },
    meeting: {
      path: '/byraadet/2026-11-17/',
      link: '17. november 2026',
      day: 'tirsdag den 17. november 2026',
    },
    ...{ item: { id: 'punkt-133', title: /navn og skoledistrikter/ }, sag: '17.03.00-P20-1-23' },
    sought: { word: 'ungebyråd', id: 'punkt-140' },
    file: { path: '/byraadet/2026-11-17/', name: 'Mødeplan for Byrådet 2027' },
  },
  {
    ...{ name: 'at the root', folder: fixtureAtRoot, base: '' },
    meeting: { path: '/byraadet/2020-01-28/', link: '28. januar 2020', day: 'tirsdag den 28. januar 2020' },
    ...{ item: { id: 'punkt-11', title: /Cykelsti langs Åsvejen/ }, sag: '05.01.12-G01-7-19' },
    sought: { word: 'særpris', id: 'punkt-12' },
    file: { path: '/chefforum/2019-09-26/', name: 'Fraværet i søjler og ø-tal' },
  },
] as const;

/** The main heading of the page that is open, with plain spaces. */
const heading = async (page: Page): Promise<string> =>
  plainSpaces((await page.locator('h1').textContent()) ?? '');

describe.for(SITES)('in an archive $name', ({ folder, base, meeting, item, sag, sought, file }) => {
  const address = useServer(folder, base);

  test('one finds from the front page a forum, a meeting, an item, its case, and how the case began', async () => {
    const { page, problems } = await watchedPage(browser());
    await page.goto(address());
    await page.getByRole('main').getByRole('link', { name: 'Byrådet', exact: true }).last().click();
    await expect.poll(() => heading(page)).toBe('Byrådet');
    await page.getByRole('main').getByRole('link', { name: meeting.link }).first().click();
    await expect.poll(() => heading(page)).toBe(`Byrådet, ${meeting.day}`);
    await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link', { name: item.title }).click();
    await expect.poll(() => page.url()).toBe(address(`${meeting.path}#${item.id}`));
    const place = page.locator(`#${item.id}`);
    await expect.poll(() => place.evaluate((element) => element.matches(':target'))).toBe(true);
    await place.getByRole('link', { name: sag }).first().click();
    await expect.poll(() => page.url()).toBe(address(`/sag/${sag}/`));
    const first = page.locator('main .tidslinje a[href*="#punkt-"]').first();
    await first.click();
    await expect.poll(() => page.url()).toMatch(/\/20(?:2[0-5])-\d\d-\d\d\/#punkt-\d+$/);
    await page
      .locator(':target')
      .getByRole('link', { name: /Hele sagen/ })
      .click();
    await expect.poll(() => page.url()).toBe(address(`/sag/${sag}/`));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('the search field of any page leads to the results', async () => {
    const { page, problems } = await watchedPage(browser());
    await page.goto(address(meeting.path));
    await page.getByRole('combobox', { name: 'Søg i dagsordener og referater' }).fill(sought.word);
    await page.keyboard.press('Enter');
    await page.locator('[data-tilstand="faerdig"]').waitFor();
    await page
      .getByRole('link', { name: new RegExp(sought.word) })
      .first()
      .click();
    await expect.poll(() => page.url()).toBe(address(`${meeting.path}#${sought.id}`));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('an attachment opens, and an address that is not there leads on', async () => {
    const { page } = await watchedPage(browser());
    await page.goto(address(file.path));
    const href = await page.getByRole('link', { name: file.name, exact: true }).first().getAttribute('href');
    const answer = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const missing = await page.goto(address('/byraadet/1999-01-01/'));
    expect(missing?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'Chefforum' }).click();
    await expect.poll(() => page.url()).toBe(address('/chefforum/'));
    await page.close();
  });
});
