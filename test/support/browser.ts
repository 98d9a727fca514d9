import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../scripts/chromium/find.ts';
import { launchChromium } from '../../scripts/chromium/launch.ts';
import { PATIENCE } from './patience.ts';

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run `npm run pretest`, which says how to get one');
  const browser = await launchChromium(executablePath);
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE.page));
  return browser;
}

/** A browser for the tests of a file, or of a block. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not open yet');
    return browser;
  };
}
