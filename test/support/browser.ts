import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { PATIENCE } from './patience.ts';
import { ask } from './site-order.ts';

async function connect(): Promise<Browser> {
  const browser = await chromium.connect(await ask(inject('workshop'), '/browser'));
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE.page));
  return withFewContexts(browser);
}

/** A context, whose pages have taken turns in it. */
interface Turns {
  readonly context: BrowserContext;
  /** Where they have been, and may have stored something. */
  readonly origins: Set<string>;
  /** Whether a page has had its clock stopped, which nothing starts again. */
  hasClock: boolean;
}

/**
 * Has pages that are opened with the same options take turns in one context, which keeps nothing but what it has fetched: a
 * new one costs as much as a page. Those that are open at the same time have one each.
 */
function withFewContexts(browser: Browser): Browser {
  const free = new Map<string, Turns[]>();
  return Object.assign(browser, {
    newPage: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const key = JSON.stringify(options);
      const those = free.get(key) ?? [];
      free.set(key, those);
      const turns = those.pop() ?? turnsIn(await browser.newContext(options));
      const page = await turns.context.newPage();
      await forget(turns, page);
      page.on('framenavigated', (frame) => turns.origins.add(new URL(frame.url()).origin));
      page.once('close', () => {
        if (!turns.hasClock) those.push(turns);
      });
      return page;
    },
  });
}

function turnsIn(context: BrowserContext): Turns {
  const turns: Turns = { context, origins: new Set(), hasClock: false };
  const install = context.clock.install.bind(context.clock);
  context.clock.install = (options) => {
    turns.hasClock = true;
    return install(options);
  };
  return turns;
}

/** Takes away what the pages before have stored; `page` is a new one in their context. */
async function forget({ context, origins }: Turns, page: Page): Promise<void> {
  if (origins.size === 0) return;
  const session = await context.newCDPSession(page);
  for (const origin of origins)
    if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  origins.clear();
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
