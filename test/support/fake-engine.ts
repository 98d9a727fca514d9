import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { ROOT } from './command.ts';

/** Has the search page's worker answer by a script of its own, so that the page can be tested apart from the engine. */
export async function fakeEngine(page: Page): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/support/fake-engine-worker.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  await page.route('**/assets/soegevaerk.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }),
  );
}
