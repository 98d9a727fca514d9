import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ROOT } from '../support/command.ts';
import { checkFiles } from '../support/content.ts';
import { copyContent, FIXTURE, makeFolder } from '../support/folders.ts';

const MEETING = 'chefforum/2019/2019-10-10.md';
const browser = useBrowser();
let folder: string;
let server: ChildProcess | undefined;
let page: Page;
const asked: string[] = [];

beforeEach(async () => {
  folder = await makeFolder();
  const context = await browser().newContext({ locale: 'da-DK', viewport: { width: 1280, height: 2400 } });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  // No one is there to choose a folder: the browser's own private one stands for the desk's.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemDirectoryHandle.prototype, { requestPermission: async () => 'granted' });
  });
});
afterEach(async () => {
  await page.context().close();
  const ended = new Promise((resolve) => server?.once('close', resolve));
  if (server?.kill()) await ended;
  server = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Starts the server on a free port, and gives the address that it tells. */
function start(content: string): Promise<string> {
  const args = [
    'scripts/run.js',
    'start',
    '--port',
    '0',
    '--content',
    content,
    '--out',
    join(folder, 'site'),
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT });
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

/** Writes a file into the browser's own folder, with the folders above it. */
const put = (path: string, text: string): Promise<void> =>
  page.evaluate(
    async ([name = '', words = '']) => {
      const parts = name.split('/');
      let at = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
      const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writer = await file.createWritable();
      await writer.write(words);
      await writer.close();
    },
    [path, text],
  );

/** The text of a file of that folder; null for one that is not there. */
const read = (path: string): Promise<string | null> =>
  page.evaluate(async (name) => {
    const parts = name.split('/');
    try {
      let at = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part);
      return await (await (await at.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    } catch {
      return null;
    }
  }, path);

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const save = () => page.getByRole('button', { name: 'Gem', exact: true }).click();

test('a meeting that is edited in the browser keeps every line that was not changed; a new one passes the check', async () => {
  const content = await copyContent(FIXTURE, join(folder, 'arkiv/content'));
  await mkdir(join(folder, 'arkiv/.git'));
  const address = await start(content);
  const original = await readFile(join(content, MEETING), 'utf8');
  await page.goto(`${address}rediger/`);
  await put('.git/HEAD', 'ref: refs/heads/main\n');
  await put(`content/${MEETING}`, original);
  await page.getByRole('button', { name: 'Arbejd med lokalt repository' }).click();
  await page.goto(`${address}rediger/#/collections/chefforum/entries/2019/2019-10-10`);
  const body = await field('Punkter').inputValue();
  expect(original).toContain(body.slice(0, 200));
  await field('Punkter').fill(body.replace('### Beslutning', '### Beslutning\n\nEn zebrastribe.'));
  await save();
  const written = original.replace('### Beslutning', '### Beslutning\n\nEn zebrastribe.');
  await expect.poll(() => read(`content/${MEETING}`)).toBe(written);

  await page.goto(`${address}rediger/#/collections/chefforum/new`);
  await field('Dato').fill('2019-12-05');
  await field('Tid').fill('09:00');
  await field('Punkter').fill('## Punkt 1: Økonomi\n\n### Beslutning\n\nGodkendt.');
  await save();
  const path = 'chefforum/2019/2019-12-05.md';
  await expect
    .poll(() => read(`content/${path}`))
    .toMatch(/^---\nforum: Chefforum\ndato: 2019-12-05\ntid: "09:00"\n/);
  expect(await checkFiles({ [path]: await read(`content/${path}`) })).toEqual([]);
  const own = new URL(address).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !/^(?:blob|data):/.test(url))).toEqual([]);
});
