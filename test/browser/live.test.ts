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
  const args = ['--import', 'tsx', 'scripts/start.ts', '--port', '0'];
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
  expect(await panel().textContent()).toContain('Ukendt forum `chefforumm`');
  expect(await panel().textContent()).toMatch(/2019-10-10\.md\s+2:8/);
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
