import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ROOT } from '../support/command.ts';
import { copyContent, FIXTURE, makeFolder, writeFiles } from '../support/folders.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';

const browser = useBrowser();
let folder: string;
let shared: Live;
let page: Page;

/** A server that watches content, and its address. */
interface Live {
  readonly content: string;
  readonly address: string;
  readonly close: () => Promise<void>;
}

beforeAll(async () => {
  folder = await makeFolder();
  shared = await start('content');
});
afterAll(async () => {
  await shared.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
beforeEach(async () => {
  page = await browser().newPage();
});
afterEach(async () => {
  await page.close();
});

/** Puts the meeting back as it was, for the next test. */
async function restore(): Promise<void> {
  await change(MEETING, async () => readFile(join(FIXTURE, MEETING), 'utf8'));
  await page.goto(`${shared.address}chefforum/2019-10-10/`);
  await page.getByText('Klubben ønsker åbent om søndagen.').waitFor();
}

/** Starts a server on a free port, with the small archive in a folder of its own. */
async function start(
  name: string,
  prepare: (content: string) => Promise<void> = async () => undefined,
): Promise<Live> {
  const content = await copyContent(FIXTURE, join(folder, name));
  await prepare(content);
  const args = ['scripts/run.js', 'start', '--port', '0', '--content', content, '--out', `${content}-site`];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    if (child.kill()) await ended;
  };
  return { content, address: await addressOf(child), close };
}

/** The address that a server tells. */
function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
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
const change = async (path: string, text: (before: string) => string | Promise<string>): Promise<void> =>
  writeFiles(shared.content, { [path]: await text(await readFile(join(shared.content, path), 'utf8')) });

test('an edited meeting shows by itself; a mistake is told in the page, and goes when it is mended', async () => {
  const { address } = shared;
  expect(address).toMatch(/\/referater\/$/);
  await page.goto(`${address}chefforum/2019-10-10/`);
  await writeFiles(shared.content, {
    [MEETING]: (text) => text.replace('Klubben ønsker åbent', 'Klubben ønsker lukket'),
  });
  await page.getByText('Klubben ønsker lukket om søndagen.').waitFor();

  await writeFiles(shared.content, {
    [MEETING]: (text) => text.replace('forum: chefforum', 'forum: chefforumm'),
  });
  await panel().waitFor();
  expect(await panel().getByRole('heading').textContent()).toContain('Arkivet er ikke bygget');
  expect(await panel().textContent()).toContain('Ukendt forum chefforumm');
  expect(await panel().textContent()).toMatch(/2019-10-10\.md:2:8/);
  expect(await page.getByText('Klubben ønsker lukket om søndagen.').isVisible()).toBe(true);
  await page.goto(address);
  await panel().waitFor();

  await page.goto(`${address}chefforum/2019-10-10/`);
  await writeFiles(shared.content, {
    [MEETING]: (text) => text.replace('chefforumm', 'chefforum').replace('om søndagen', 'om mandagen'),
  });
  await page.getByText('Klubben ønsker lukket om mandagen.').waitFor();
  expect(await panel().count()).toBe(0);
  await restore();
});

test('a first build that fails is told in the page, and the site comes when the mistake is mended', async () => {
  const wrong = await start('forkert', (content) =>
    writeFiles(content, { [MEETING]: (text) => text.replace('dato: 2019-10-10', 'dato: 2019-13-10') }),
  );
  onTestFinished(wrong.close);
  const { content, address } = wrong;
  await page.goto(address);
  await page.getByText('Arkivet er ikke bygget endnu.').waitFor();
  await panel().waitFor();
  expect(await panel().textContent()).toContain('2019-13-10');
  await writeFiles(content, { [MEETING]: (text) => text.replace('2019-13-10', '2019-10-10') });
  await page.getByRole('heading', { name: 'Referater fra Fjordby' }).waitFor();
  expect(await panel().count()).toBe(0);
});

test('a meeting that is added has a page and is found; one that is removed has none, and the reader is told so', async () => {
  const { address } = shared;
  await page.goto(`${address}chefforum/`);
  await writeFiles(shared.content, {
    'chefforum/2019/2019-11-07.md':
      '---\nforum: chefforum\ndato: 2019-11-07\n---\n\n## Punkt 1: Fyrtårnet males\n\n### Beslutning\n\nGodkendt.\n',
  });
  await page.locator('a[href$="/chefforum/2019-11-07/"]').first().click();
  await page.getByRole('heading', { name: 'Fyrtårnet males' }).waitFor();

  // The search follows a little later, and its page is loaded anew when it has.
  await page.goto(`${address}soeg/?q=fyrt%C3%A5rnet`);
  await page.locator('[data-resultater] a[href*="/chefforum/2019-11-07/"]').first().waitFor();

  await page.goto(`${address}chefforum/2019-11-07/`);
  await rm(join(shared.content, 'chefforum/2019/2019-11-07.md'));
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
  await change(MEETING, (text) => text.replace('om søndagen', 'om mandagen'));
  await page.getByText('Klubben ønsker åbent om mandagen.').waitFor();
  expect(await warnings().count()).toBe(0);
  await change(MEETING, (text) => text.replace('Klubben ønsker', 'Klubben<br> ønsker'));
  expect(await warnings().getByRole('listitem').textContent()).toContain('HTML');
  expect(await warnings().getByRole('heading').textContent()).toBe('1 advarsel');
  await restore();
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
  await change(MEETING, (text) => text.replace('Klubben ønsker', `${more}Klubben ønsker`));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'attached' });
  await expect.poll(topOf).toBe(before);

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
  await change(MEETING, (text) => text.replace(more, ''));
  await page.getByText('Klubben har skrevet igen.').first().waitFor({ state: 'detached' });
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  await expect.poll(below).toBeLessThan(3);
  await restore();
});
