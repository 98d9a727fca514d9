// Opens pages in a browser, with the policy that they are sent with and without it, and tells what ran or was fetched elsewhere.
import type { Browser } from 'playwright-core';
import { serveSite } from '../../audit/server.ts';

/** Runs in the page: wakes all that waits for an event. */
function wake(): void {
  for (const element of document.querySelectorAll('*'))
    for (const type of [
      'mouseover',
      'focus',
      'pointerenter',
      'error',
      'load',
      'toggle',
      'animationstart',
      'begin',
    ])
      element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** What ran or went elsewhere on these pages, a line for each. */
export async function dangersIn(browser: Browser, site: string, paths: readonly string[]): Promise<string[]> {
  const server = await serveSite(site, { base: '', synlighed: 'offentlig' });
  const dangers: string[] = [];
  try {
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({ bypassCSP });
      await context.addInitScript('window.__hits = 0; window.alert = () => { window.__hits += 1; };');
      const page = await context.newPage();
      const policy = bypassCSP ? 'uden politik' : 'med politik';
      const own = new URL(server.address('/')).origin;
      await page.route('**', (route) => {
        const address = route.request().url();
        if (address.startsWith(`${own}/`)) return route.continue();
        dangers.push(`${policy}: henter ${address}`);
        return route.abort();
      });
      page.on('dialog', (dialog) => {
        dangers.push(`${policy}: en besked kom frem`);
        void dialog.dismiss();
      });
      for (const path of paths) {
        const address = server.address(path);
        await page.goto(address);
        await page.evaluate(wake);
        if (page.url() !== address) dangers.push(`${policy}: ${path} førte til ${page.url()}`);
        const hits = await page.evaluate('window.__hits');
        if (hits !== 0) dangers.push(`${policy}: ${path}: ${hits} gange kørte noget`);
      }
      await context.close();
    }
  } finally {
    server.close();
  }
  return dangers;
}
