import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium/find.ts';
import { serveChromium } from '../../scripts/chromium/launch.ts';
import { built } from './command.ts';
import { copyContent, writeFiles } from './folders.ts';
import type { SiteOrder } from './site-order.ts';

/**
 * Opens the workshop, which all projects share: it builds each site that a test asks for once, and starts one browser for all.
 * What nobody asks for is not made.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await runFolder();
  project.provide('folder', folder);
  const sites = new Map<string, Promise<string>>();
  let browser: Promise<BrowserServer> | undefined;
  const siteOf = (order: string): Promise<string> => {
    const site = sites.get(order) ?? build(JSON.parse(order), join(folder, `bestilling-${sites.size + 1}`));
    sites.set(order, site);
    return site;
  };
  const answer = async (asked: IncomingMessage): Promise<string> => {
    if (asked.url === '/site') return siteOf(await text(asked));
    browser ??= startBrowser();
    return (await browser).wsEndpoint();
  };
  const server = createServer((asked, response) => {
    answer(asked).then(
      (said) => send(response, 200, said),
      (error: Error) => send(response, 500, error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('workshop', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await browser)?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/**
 * A folder of this run's own. With a package.json of its own, builds of what lies in it keep their work there, and not
 * in the project, where another run may be under way.
 */
async function runFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'referatarkiv-test-'));
  await writeFiles(folder, { 'package.json': '{}' });
  return folder;
}

const send = (response: ServerResponse, status: number, said: string): void =>
  void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(said);

async function build({ from, files }: SiteOrder, folder: string): Promise<string> {
  const content = join(folder, 'content');
  if (from !== null) await copyContent(from, content);
  await writeFiles(content, files);
  return built(content, join(folder, 'site'));
}

async function startBrowser(): Promise<BrowserServer> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run `npm run pretest`, which says how to get one');
  return serveChromium(executablePath);
}
