import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';

/** A page that remembers what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and of the console, requests that failed, and answers that were no success. */
  readonly problems: string[];
}

/** Opens an empty page that is watched from the start. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({ locale: 'da-DK', ...options });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A request that was under way when the reader went on is no problem of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} ${response.status()}`);
  });
  return { page, problems };
}

/** Opens a page for each test of a file, which takes it over, and in which nothing may have gone wrong when the test is over. */
export function useWatchedPage(
  browser: () => Browser,
  options: BrowserContextOptions,
  takeOver: (watched: WatchedPage) => void,
): void {
  let watched: WatchedPage;
  beforeEach(async () => {
    watched = await watchedPage(browser(), options);
    takeOver(watched);
  });
  afterEach(async () => {
    await watched.page.close();
    expect(watched.problems).toEqual([]);
  });
}
