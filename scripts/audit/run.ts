import { createServer } from 'node:net';
import { launchChromium } from '../chromium/launch.ts';
import { axeInAllViews } from './axe.ts';
import { measure } from './lighthouse.ts';
import type { Sample, SamplePage } from './pages.ts';
import type { Audited } from './report.da.ts';
import { serveSite } from './server.ts';

/** Audits the sample pages of a built site one after another; `tell` hears which is under way. */
export async function audit(
  { site, pages }: Sample,
  folder: string,
  chromium: string,
  tell: (page: SamplePage) => void,
): Promise<Audited[]> {
  const server = await serveSite(folder, site, true);
  const port = await freePort();
  const browser = await launchChromium(chromium, [`--remote-debugging-port=${port}`]);
  try {
    const audited: Audited[] = [];
    for (const page of pages) {
      tell(page);
      const address = server.address(page.path);
      const axe = await axeInAllViews(browser, address);
      const skip = page.isIndexed ? [] : ['is-crawlable'];
      const mobil = await measure(address, port, 'mobil', skip);
      audited.push({
        page,
        axe,
        measured: { mobil, computer: await measure(address, port, 'computer', skip) },
      });
    }
    return audited;
  } finally {
    await browser.close();
    server.close();
  }
}

/** A port that nobody listens on, for the browser to be spoken to through. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
