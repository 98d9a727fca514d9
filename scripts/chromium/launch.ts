import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findChromium } from './find.ts';

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

/** Hands on a browser of this machine, which is closed when the work is done; throws where there is none. */
export async function withChromium<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executable = findChromium();
  if (!executable) throw new Error('ingen Chromium fundet; `npm run pretest` siger, hvordan man får en');
  const browser = await launchChromium(executable);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * What tests do without: a frame of its own for each document (RenderDocument), a quarter of what it costs to open a page. Of such
 * lists only the last counts, so what Playwright leaves out stands here as well.
 */
const LEFT_OUT = [
  ...[
    'RenderDocument',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'PaintHolding',
  ],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** Starts a browser that other processes use too. */
export const serveChromium = (executablePath: string): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath, args: [...ARGS, `--disable-features=${LEFT_OUT.join(',')}`] });
