// The one browser of all tests.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { PageLender } from './lent-pages.ts';
import { PATIENCE } from './patience.ts';
import { ask } from './site-order.ts';

interface Connection {
  readonly browser: Browser;
  readonly lender: PageLender;
}

async function connect(): Promise<Connection> {
  const browser = await chromium.connect(await ask(inject('workshop'), '/browser'));
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE.page));
  const lender = new PageLender(browser);
  return { browser: Object.assign(browser, { newPage: lender.lend.bind(lender) }), lender };
}

/** Opened once for all the files of a worker. */
let connection: Promise<Connection> | undefined;

/** The browser of all tests, for the tests of a file, or of a block: the pages that they open in it are taken back after them. */
export function useBrowser(): () => Browser {
  let connected: Connection | undefined;
  beforeAll(async () => {
    connection ??= connect();
    connected = await connection;
  });
  afterAll(() => connected?.lender.takeAllBack());
  return () => {
    if (!connected) throw new Error('the browser is not open yet');
    return connected.browser;
  };
}
