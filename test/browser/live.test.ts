import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ROOT } from '../support/command.ts';
import { copyContent, FIXTURE, makeFolder, writeFiles } from '../support/folders.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';

const browser = useBrowser();
let page: Page;
beforeEach(async () => {
  page = await browser().newPage();
});
afterEach(() => page.close());

/** A server that watches a content folder of its own. */
interface Served {
  readonly content: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server on a free port, with the content as `prepare` leaves it, and takes the address that it tells. */
async function serve(prepare?: (content: string) => Promise<void>): Promise<Served> {
  const folder = await makeFolder();
  const content = await copyContent(FIXTURE, join(folder, 'content'));
  await prepare?.(content);
  const args = ['scripts/run.js', 'start', '--port', '0'];
  const child = spawn(process.execPath, [...args, '--content', content, '--out', join(folder, 'site')], {
    cwd: ROOT,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async (): Promise<void> => {
    if (child.kill()) await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const told = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (told) resolve(told);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
  return { content, address, stop };
}

/** One for all tests that begin with a site; each leaves the content, and what the server shows of it, as it was. */
let shared: Served;
beforeAll(async () => {
  shared = await serve();
  return shared.stop;
});

const panel = () => page.locator('#arkiv-fejl');
const warnings = () => page.getByRole('status').filter({ hasText: 'advars' });
/** Changes the meeting that these tests are about. */
const change = (text: (before: string) => string, content = shared.content) =>
  writeFiles(content, { [MEETING]: text });

test('an edited meeting shows by itself; a mistake is told in the page, and goes when it is mended', async () => {
  const { address } = shared;
  expect(address).toMatch(/\/referater\/$/);
  await page.goto(`${address}chefforum/2019-10-10/`);
  await change((text) => text.replace('Klubben ønsker åbent', 'Klubben ønsker lukket'));
  await page.getByText('Klubben ønsker lukket om søndagen.').waitFor();

  await change((text) => text.replace('forum: chefforum', 'forum: chefforumm'));
  await panel().waitFor();
  expect(await panel().getByRole('heading').textContent()).toContain('Arkivet er ikke bygget');
  expect(await panel().textContent()).toContain('Ukendt forum chefforumm');
  expect(await panel().textContent()).toMatch(/2019-10-10\.md:2:8/);
  expect(await page.getByText('Klubben ønsker lukket om søndagen.').isVisible()).toBe(true);
  await page.goto(address);
  await panel().waitFor();

  await page.goto(`${address}chefforum/2019-10-10/`);
  await change((text) => text.replace('chefforumm', 'chefforum').replace('om søndagen', 'om mandagen'));
  await page.getByText('Klubben ønsker lukket om mandagen.').waitFor();
  expect(await panel().count()).toBe(0);

  await change((text) => text.replace('lukket om mandagen', 'åbent om søndagen'));
  await page.getByText('Klubben ønsker åbent om søndagen.').waitFor();
});

test('a first build that fails is told in the page, and the site comes when the mistake is mended', async () => {
  const own = await serve((content) =>
    change((text) => text.replace('dato: 2019-10-10', 'dato: 2019-13-10'), content),
  );
  onTestFinished(own.stop);
  await page.goto(own.address);
  await page.getByText('Arkivet er ikke bygget endnu.').waitFor();
  await panel().waitFor();
  expect(await panel().textContent()).toContain('2019-13-10');
  await change((text) => text.replace('2019-13-10', '2019-10-10'), own.content);
  await page.getByRole('heading', { name: 'Referater fra Fjordby' }).waitFor();
  expect(await panel().count()).toBe(0);
});

test('a meeting that is added has a page and is found; one that is removed has none, and the reader is told so', async () => {
  const { address, content } = shared;
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
  const { address } = shared;
  await page.goto(`${address}chefforum/2019-10-10/`);
  expect(await warnings().getByRole('heading').textContent()).toBe('2 advarsler');
  await warnings().getByRole('button', { name: 'Skjul' }).focus();
  await page.keyboard.press('Enter');
  expect(await warnings().count()).toBe(0);
  await change((text) => text.replace('om søndagen', 'om mandagen'));
  await page.getByText('Klubben ønsker åbent om mandagen.').waitFor();
  expect(await warnings().count()).toBe(0);
  await change((text) => text.replace('Klubben ønsker', 'Klubben<br> ønsker'));
  expect(await warnings().getByRole('listitem').textContent()).toContain('HTML');
  expect(await warnings().getByRole('heading').textContent()).toBe('1 advarsel');

  await change((text) => text.replace('<br>', '').replace('om mandagen', 'om søndagen'));
  await page.getByText('Klubben ønsker åbent om søndagen.').waitFor();
});

test('one reads on in the same place, also when text above it has come', async () => {
  const { address } = shared;
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(`${address}chefforum/2019-10-10/`);
  const item = page.locator('#punkt-4');
  await item.evaluate((element) => scrollTo({ top: scrollY + element.getBoundingClientRect().top - 40 }));
  const topOf = () => item.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await topOf();
  const more = 'Klubben har skrevet igen.\n\n'.repeat(30);
  await change((text) => text.replace('Klubben ønsker', `${more}Klubben ønsker`));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'attached' });
  await expect.poll(topOf).toBe(before);

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
  await change((text) => text.replace(more, ''));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'detached' });
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await expect.poll(below).toBeLessThan(3);
});
