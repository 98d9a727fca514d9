import type { Browser, Page } from 'playwright-core';
import type { BenchQuery } from './search-queries.ts';

/** How long the results of one query let themselves be waited for, in milliseconds. */
export interface TypedSearch extends BenchQuery {
  /** From the last key until the results stood. */
  readonly fromKey: number;
  /** From when the page asked the engine, after its pause for further keys. */
  readonly fromAsking: number;
  /** Of the query when it is asked once more, with its files there already. */
  readonly again: number;
}

/** Milliseconds between two keys of somebody who types fast: the page does not search before the last. */
const KEY_MS = 40;

interface Noted {
  key: number;
  asked: number;
  done: number;
}
type Scope = { maalt: Noted };

/** Types each query into one search page that has been opened, and chooses a filter in the end. */
export async function typedSearches(
  browser: Browser,
  address: string,
  queries: readonly BenchQuery[],
): Promise<TypedSearch[]> {
  const page = await browser.newPage({ locale: 'da-DK' });
  try {
    await page.addInitScript(noteTimes);
    await page.goto(`${address}?q=referat`);
    await settled(page);
    const found: TypedSearch[] = [];
    for (const query of queries) {
      const first = await timed(page, () => type(page, query.q));
      // Something else between, for what stands already is not asked for again.
      await timed(page, () => type(page, 'referat'));
      const { fromAsking: again } = await timed(page, () => type(page, query.q));
      found.push({ ...query, ...first, again });
    }
    return [...found, await filtered(page, queries[0]?.q ?? '')];
  } finally {
    await page.close();
  }
}

async function filtered(page: Page, q: string): Promise<TypedSearch> {
  await timed(page, () => type(page, q));
  const choose = page.locator('select[name="udfald"]');
  const [, one = '', other = ''] = await choose
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const first = await timed(page, () => choose.selectOption(one));
  const { fromAsking: again } = await timed(page, () => choose.selectOption(other));
  return { kind: 'filter valgt', q: `${q} + ${one}`, ...first, again };
}

async function type(page: Page, q: string): Promise<void> {
  await page.locator('input[name="q"]').fill('');
  await settled(page);
  await page.locator('input[name="q"]').pressSequentially(q, { delay: KEY_MS });
}

/** Waits until nothing is searched or fetched any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.locator('[data-soegning]:not([data-tilstand="soeger"])').waitFor();
  await page.waitForLoadState('networkidle');
}

async function timed(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ fromKey: number; fromAsking: number }> {
  await act();
  await page.waitForFunction(() => {
    const { key, asked, done } = (globalThis as unknown as Scope).maalt;
    return done > asked && asked >= key;
  });
  const { key, asked, done } = await page.evaluate(() => (globalThis as unknown as Scope).maalt);
  await settled(page);
  return { fromKey: done - key, fromAsking: done - asked };
}

/** Runs in the page, where a function with a name inside it would lack the helper that compiling it adds. */
function noteTimes(): void {
  const noted: Noted = { key: 0, asked: 0, done: 0 };
  (globalThis as unknown as Scope).maalt = noted;
  for (const kind of ['input', 'change'])
    addEventListener(
      kind,
      () => {
        noted.key = performance.now();
      },
      true,
    );
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = new Proxy(post, {
    apply(own, worker, parameters) {
      if ((parameters[0] as { query?: unknown }).query) noted.asked = performance.now();
      return Reflect.apply(own, worker, parameters);
    },
  });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement && target.dataset.tilstand === 'faerdig')
        noted.done = performance.now();
  }).observe(document, { attributes: true, attributeFilter: ['data-tilstand'], subtree: true });
}
