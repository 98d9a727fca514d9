import { type Browser, type BrowserServer, chromium } from 'playwright-core';

/** A browser that keeps to itself: no sandbox, which containers refuse it, and nothing fetched behind our back. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser; `more` are further arguments of Chromium's own. */
export const launchChromium = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...ARGS, ...more] });

/** Starts a browser that other processes use too. */
export const serveChromium = (executablePath: string): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath, args: [...ARGS] });
