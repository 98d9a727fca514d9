import type { Browser, Page } from 'playwright-core';
import { type Notes, searched, takeNotes } from './search-notes.ts';
import type { BenchQuery } from './search-queries.ts';

/** How long the results of one query let themselves be waited for, in milliseconds. */
export interface TypedSearch extends BenchQuery {
  /** From the last key until the results stood, typed so fast that nothing was searched for before. */
  readonly fromKey: number;
  /** Of the same, from when the page asked the engine after its pause for further keys. */
  readonly fromAsking: number;
  /** From the last key, typed so slowly that each key is searched for. */
  readonly slowly: number;
  /** From the asking, when the query is asked once more and its files are there already. */
  readonly again: number;
}

/** Milliseconds from key to key of who types fast, and of who types slowly. */
const FAST_MS = 40;
const SLOW_MS = 190;

/** What is searched for before and between, so that each query is a new one. */
const OTHER = 'referat';

/** Types each query into an open search page, and chooses a filter in the end. */
export async function typedSearches(
  browser: Browser,
  address: string,
  queries: readonly BenchQuery[],
): Promise<TypedSearch[]> {
  const slowly = await onPage(browser, address, async (page) => {
    const found: number[] = [];
    for (const { q } of queries) found.push(fromKey(await timed(page, () => type(page, q, SLOW_MS))));
    return found;
  });
  return onPage(browser, address, async (page) => {
    const found: TypedSearch[] = [];
    for (const [at, query] of queries.entries()) {
      const first = await timed(page, () => type(page, query.q, FAST_MS));
      // What stands already is not asked for again.
      await timed(page, () => type(page, OTHER, FAST_MS));
      const again = await timed(page, () => type(page, query.q, FAST_MS));
      found.push({ ...query, ...timesOf(first, again), slowly: slowly[at] ?? 0 });
    }
    return [...found, await filtered(page, queries[0]?.q ?? '')];
  });
}

const fromKey = ({ done, key }: Notes): number => done - key;
const fromAsking = ({ done, asked }: Notes): number => done - asked;

const timesOf = (first: Notes, again: Notes): Omit<TypedSearch, 'kind' | 'q'> => ({
  fromKey: fromKey(first),
  fromAsking: fromAsking(first),
  slowly: fromKey(first),
  again: fromAsking(again),
});

/** Runs something on a search page that has loaded all that a search needs. */
async function onPage<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ locale: 'da-DK' });
  try {
    await takeNotes(page);
    await page.goto(`${address}?q=${OTHER}`);
    await searched(page);
    return await work(page);
  } finally {
    await page.close();
  }
}

async function filtered(page: Page, q: string): Promise<TypedSearch> {
  await timed(page, () => type(page, q, FAST_MS));
  const choose = page.locator('select[name="udfald"]');
  const [, one = '', other = ''] = await choose
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const first = await timed(page, () => choose.selectOption(one));
  const again = await timed(page, () => choose.selectOption(other));
  return { kind: 'filter valgt', q: `${q} + ${one}`, ...timesOf(first, again) };
}

async function type(page: Page, q: string, delay: number): Promise<void> {
  const field = page.locator('input[name="q"]');
  await field.fill('');
  await field.pressSequentially(q, { delay });
}

async function timed(page: Page, act: () => Promise<unknown>): Promise<Notes> {
  await act();
  return searched(page);
}
