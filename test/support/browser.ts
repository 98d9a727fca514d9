import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { PATIENCE } from './patience.ts';
import { ask } from './site-order.ts';

async function connect(): Promise<Browser> {
  const browser = await chromium.connect(await ask(inject('workshop'), '/browser'));
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE.page));
  return browser;
}

/** The browser of all tests, for the tests of a file, or of a block: what they open in it is theirs, and closed after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await connect();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not open yet');
    return browser;
  };
}
