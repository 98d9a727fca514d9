// How long an editor waits from saving a file until the open page and the search have followed.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { listContent, meetingPaths } from '../../src/content/list.ts';
import { withChromium } from '../chromium/launch.ts';
import { projectRoot } from '../program.js';

/** What a saved file took, in seconds. */
export interface LiveTimes {
  /** Until the sentence stood in the open page. */
  readonly savedToSeen: number;
  /** Until the search found its new word. */
  readonly savedToSearch: number;
}

/** Where a sentence is written: what stands under a closed item is shown nowhere, and what stands among attachments is not found. */
const SECTION = /^### Sagsfremstilling\n\n/m;
/** An archive of thousands is first read and built, and that takes minutes. */
const PATIENCE_MS = 30 * 60_000;
/** Words that no minutes hold, and that are like no other, nor each other. The second save is what an editor meets with all day. */
const WORDS = ['qwxzkvyt', 'bvjxqtzp'];

/** Starts the server of `npm start`, saves a sentence in one of the archive's meetings and waits for it in a browser. */
export async function measureLive(content: string, site: string): Promise<LiveTimes> {
  const paths = meetingPaths(listContent(content));
  const path = paths
    .slice(paths.length / 2)
    .find((one) => SECTION.test(readFileSync(join(content, one), 'utf8')));
  if (path === undefined) throw new Error('no meeting has a section to write in');
  const file = join(content, path);
  const before = readFileSync(file);
  const server = await startServer(content, site);
  const url = path.replace(/\/\d{4}\//, '/').replace(/\.md$/, '/');
  try {
    return await withChromium((browser) => measure(browser, server.address, { url, file }));
  } finally {
    server.child.kill();
    writeFileSync(file, before);
  }
}

async function measure(
  browser: Browser,
  address: string,
  { url, file }: { readonly url: string; readonly file: string },
): Promise<LiveTimes> {
  const [page, search] = [await browser.newPage(), await browser.newPage()];
  const wait = { timeout: PATIENCE_MS };
  await page.goto(address + url, wait);
  await search.goto(`${address}soeg/?q=${WORDS[0]}`, wait);
  await search.locator('[data-soegning][data-tilstand="faerdig"]').waitFor(wait);
  const seconds = { savedToSeen: 0, savedToSearch: 0 };
  for (const word of WORDS) {
    await page.bringToFront();
    const saved = performance.now();
    writeFileSync(file, readFileSync(file, 'utf8').replace(SECTION, `$&Der blev talt om ${word}.\n\n`));
    const since = (): number => (performance.now() - saved) / 1000;
    await page
      .getByText(`Der blev talt om ${word}.`)
      .first()
      .waitFor({ ...wait, state: 'attached' });
    seconds.savedToSeen = since();
    await search.goto(`${address}soeg/?q=${word}`, wait);
    await search.locator('[data-resultater] > li').first().waitFor(wait);
    seconds.savedToSearch = since();
  }
  return seconds;
}

/** Starts the server, and waits until its search is there too. */
function startServer(content: string, out: string): Promise<{ child: ChildProcess; address: string }> {
  const script = join(projectRoot(), 'scripts', 'run.js');
  const args = [script, 'start', '--content', content, '--out', out, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (address && said.includes('fulgt med')) resolve({ child, address });
    });
    child.on('close', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}
