import type { Page } from 'playwright-core';

/** When things happened last in a search page, in milliseconds since its navigation; 0 for never. */
export interface Notes {
  /** A key, or a choice in a list. */
  readonly key: number;
  /** The page asked the engine. */
  readonly asked: number;
  /** The results stood, and the first of all did. */
  readonly done: number;
  readonly first: number;
  /** The facets had been counted. */
  readonly facets: number;
}

const PATIENCE_MS = 120_000;

type Scope = { maalt: { -readonly [Name in keyof Notes]: Notes[Name] } };

/** Has a page note the times of its searches, from its next navigation on. */
export const takeNotes = (page: Page): Promise<unknown> => page.addInitScript(note);

/** What has been noted. */
export const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (globalThis as unknown as Scope).maalt);

/** Waits until the results of the last key stand, and the facets are counted too. */
export async function searched(page: Page): Promise<Notes> {
  await page.waitForFunction(
    () => {
      const { key, asked, done, facets } = (globalThis as unknown as Scope).maalt;
      return asked >= key && done > asked && facets >= asked;
    },
    undefined,
    { timeout: PATIENCE_MS },
  );
  return notesOf(page);
}

/** Runs in the page, where a function that gets a name of its own would lack the helper that compiling it adds. */
function note(): void {
  const noted: Scope['maalt'] = { key: 0, asked: 0, done: 0, first: 0, facets: 0 };
  (globalThis as unknown as Scope).maalt = noted;
  for (const kind of ['input', 'change'])
    addEventListener(
      kind,
      () => {
        noted.key = performance.now();
      },
      true,
    );
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(own, worker: Worker, parameters) {
      const isFirst = noted.asked === 0;
      if ((parameters[0] as { query?: unknown }).query) noted.asked = performance.now();
      if (isFirst && noted.asked > 0)
        worker.addEventListener('message', ({ data }) => {
          if (data.type === 'facets') noted.facets = performance.now();
        });
      return Reflect.apply(own, worker, parameters);
    },
  });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement && target.dataset.tilstand === 'faerdig') {
        noted.done = performance.now();
        noted.first ||= noted.done;
      }
  }).observe(document, { attributes: true, attributeFilter: ['data-tilstand'], subtree: true });
}
