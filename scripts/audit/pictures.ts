// `npm run pictures`: takes the pictures of docs/billeder.md anew, of the demonstration archive.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { linkContent } from '../../src/content/load.ts';
import { siteInfo } from '../../src/pages/site-info.ts';
import { mustBuild } from '../build/build-site.ts';
import { stagesOf } from '../build/stages.ts';
import { inOwnFolder } from '../changes/folders.ts';
import { withChromium } from '../chromium/launch.ts';
import { runCommand, say } from '../command.ts';
import { loadKept } from '../kept-work.ts';
import { serveSite } from './server.ts';

const HELP = `npm run pictures

Bygger demonstrationsarkivet i en midlertidig mappe og tager billederne i docs/billeder på ny.
`;
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const OUT = fileURLToPath(new URL('../../docs/billeder', import.meta.url));

const PICTURES: Readonly<Record<string, string>> = {
  forside: '/',
  forum: '/byraadet/',
  moede: '/byraadet/2026-11-17/#punkt-133',
  sag: '/sag/81.39.00-P20-1-23/',
  beslutninger: '/beslutninger/',
  tal: '/tal/',
};

/** A desk's screen and a telephone's stand side by side, in pixels. */
const SCREENS = [
  { width: 1280, height: 860 },
  { width: 360, height: 740 },
] as const;
const SHOWN = { width: 1400, height: 709, css: 'height:693px;margin:8px' };

async function screensOf(browser: Browser, address: string): Promise<string[]> {
  const shots: string[] = [];
  for (const viewport of SCREENS) {
    const page = await browser.newPage({
      locale: 'da-DK',
      viewport,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    shots.push((await page.screenshot()).toString('base64'));
    await page.close();
  }
  return shots;
}

/** WebP shows letters sharp at a fifth of the bytes of PNG. */
async function asWebp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  return Buffer.from(data, 'base64');
}

async function takePictures(browser: Browser, addressOf: (path: string) => string): Promise<void> {
  const { css, ...viewport } = SHOWN;
  const table = await browser.newPage({ viewport });
  for (const [name, path] of Object.entries(PICTURES)) {
    const shots = await screensOf(browser, addressOf(path));
    const images = shots.map((shot) => `<img style="${css}" src="data:image/png;base64,${shot}">`);
    await table.setContent(`<body style="display:flex;margin:0;background:#cbd5d9">${images.join('')}`);
    await writeFile(`${OUT}/${name}.webp`, await asWebp(table));
  }
}

await runCommand({
  help: HELP,
  options: {},
  run: async () => {
    const archive = linkContent(await loadKept(CONTENT));
    if (!archive) throw new Error('no archive');
    await inOwnFolder('billeder', async (folder) => {
      const out = join(folder, 'side');
      await mustBuild({ content: CONTENT, out }, stagesOf(say));
      const server = await serveSite(out, siteInfo(archive));
      try {
        await withChromium((browser) => takePictures(browser, server.address));
      } finally {
        server.close();
      }
    });
    return 0;
  },
});
