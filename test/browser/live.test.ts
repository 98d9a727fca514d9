import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ROOT } from '../support/command.ts';
import { copyContent, FIXTURE, makeFolder, writeFiles } from '../support/folders.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';

const browser = useBrowser();
let folder: string;
let content: string;
let server: ChildProcess | undefined;
let page: Page;

beforeEach(async () => {
  folder = await makeFolder();
  content = await copyContent(FIXTURE, join(folder, 'content'));
  page = await browser().newPage();
});
afterEach(async () => {
  await page.close();
  const ended = new Promise((resolve) => server?.once('close', resolve));
  if (server?.kill()) await ended;
  server = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Starts the server on a free port, and gives the address that it tells. */
function start(): Promise<string> {
  const args = ['scripts/run.js', 'start', '--port', '0'];
  const child = spawn(process.execPath, [...args, '--content', content, '--out', join(folder, 'site')], {
    cwd: ROOT,
  });
  server = child;
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

const panel = () => page.locator('#arkiv-fejl');
const warnings = () => page.getByRole('status').filter({ hasText: 'advars' });
const change = (path: string, text: (before: string) => string) => writeFiles(content, { [path]: text });

test('an edited meeting shows by itself; a mistake is told in the page, and goes when it is mended', async () => {
  const address = await start();
  expect(address).toMatch(/\/referater\/$/);
  await page.goto(`${address}chefforum/2019-10-10/`);
  await writeFiles(content, {
    [MEETING]: (text) => text.replace('Klubben ønsker åbent', 'Klubben ønsker lukket'),
  });
  await page.getByText('Klubben ønsker lukket om søndagen.').waitFor();

  await writeFiles(content, { [MEETING]: (text) => text.replace('forum: chefforum', 'forum: chefforumm') });
  await panel().waitFor();
  expect(await panel().getByRole('heading').textContent()).toContain('Arkivet er ikke bygget');
  expect(await panel().textContent()).toContain('Ukendt forum chefforumm');
  expect(await panel().textContent()).toMatch(/2019-10-10\.md:2:8/);
  expect(await page.getByText('Klubben ønsker lukket om søndagen.').isVisible()).toBe(true);
  await page.goto(address);
  await panel().waitFor();

  await page.goto(`${address}chefforum/2019-10-10/`);
  await writeFiles(content, {
    [MEETING]: (text) => text.replace('chefforumm', 'chefforum').replace('om søndagen', 'om mandagen'),
  });
  await page.getByText('Klubben ønsker lukket om mandagen.').waitFor();
  expect(await panel().count()).toBe(0);
});

test('a first build that fails is told in the page, and the site comes when the mistake is mended', async () => {
  await writeFiles(content, { [MEETING]: (text) => text.replace('dato: 2019-10-10', 'dato: 2019-13-10') });
  const address = await start();
  await page.goto(address);
  await page.getByText('Arkivet er ikke bygget endnu.').waitFor();
  await panel().waitFor();
  expect(await panel().textContent()).toContain('2019-13-10');
  await writeFiles(content, { [MEETING]: (text) => text.replace('2019-13-10', '2019-10-10') });
  await page.getByRole('heading', { name: 'Referater fra Fjordby' }).waitFor();
  expect(await panel().count()).toBe(0);
});

test('a meeting that is added has a page and is found; one that is removed has none, and the reader is told so', async () => {
  const address = await start();
  await page.goto(`${address}chefforum/`);
  await writeFiles(content, {
    'chefforum/2019/2019-11-07.md':
      '---\nforum: chefforum\ndato: 2019-11-07\n---\n\n## Punkt 1: Fyrtårnet males\n\n### Beslutning\n\nGodkendt.\n',
  });
  await page.locator('a[href$="/chefforum/2019-11-07/"]').first().click();
  await page.getByRole('heading', { name: 'Fyrtårnet males' }).waitFor();

  // The search follows a little later, and its page is loaded anew when it has.
  await page.goto(`${address}soeg/?q=fyrt%C3%A5rnet`);
  await page.locator('[data-resultater] a[href*="/chefforum/2019-11-07/"]').first().waitFor();

  await page.goto(`${address}chefforum/2019-11-07/`);
  await rm(join(content, 'chefforum/2019/2019-11-07.md'));
  await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
  expect((await page.request.get(`${address}chefforum/2019-11-07/`)).status()).toBe(404);
});

test('warnings are told quietly; they can be put away by keyboard and stay away until there are others', async () => {
  const address = await start();
  await page.goto(`${address}chefforum/2019-10-10/`);
  expect(await warnings().getByRole('heading').textContent()).toBe('2 advarsler');
  await warnings().getByRole('button', { name: 'Skjul' }).focus();
  await page.keyboard.press('Enter');
  expect(await warnings().count()).toBe(0);
  await change(MEETING, (text) => text.replace('om søndagen', 'om mandagen'));
  await page.getByText('Klubben ønsker åbent om mandagen.').waitFor();
  expect(await warnings().count()).toBe(0);
  await change(MEETING, (text) => text.replace('Klubben ønsker', 'Klubben<br> ønsker'));
  expect(await warnings().getByRole('listitem').textContent()).toContain('HTML');
  expect(await warnings().getByRole('heading').textContent()).toBe('1 advarsel');
});

test('one reads on in the same place, also when text above it has come', async () => {
  const address = await start();
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(`${address}chefforum/2019-10-10/`);
  const item = page.locator('#punkt-4');
  await item.evaluate((element) => scrollTo({ top: scrollY + element.getBoundingClientRect().top - 40 }));
  const topOf = () => item.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await topOf();
  const more = 'Klubben har skrevet igen.\n\n'.repeat(30);
  await change(MEETING, (text) => text.replace('Klubben ønsker', `${more}Klubben ønsker`));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'attached' });
  await expect.poll(topOf).toBe(before);

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
  await change(MEETING, (text) => text.replace(more, ''));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'detached' });
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await expect.poll(below).toBeLessThan(3);
});
