import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from './command.ts';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/support/fake-engine-worker.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundled once for all the pages of a worker. */
let bundled: Promise<string> | undefined;

/** Has the search page's worker answer by a script of its own, so that the page can be tested apart from the engine. */
export async function fakeEngine(page: Page): Promise<void> {
  bundled ??= bundle();
  const body = await bundled;
  await page.route('**/assets/soegevaerk.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

/** Waits until the engine has been asked for something that begins with «langsom», and has it answered. */
export async function answerHeld(page: Page): Promise<void> {
  const answered = async (): Promise<number> => {
    const counts = await Promise.all(page.workers().map((worker) => worker.evaluate<number>('answerHeld()')));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(answered).toBeGreaterThan(0);
}
