import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** How long a test may take that builds a site or opens a browser, on a slow machine with two cores. */
const SLOW = 90_000;

export default defineConfig({
  test: {
    // Builds and browsers mostly wait for other processes, so that no core need be kept free.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,templates,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/support/clean-cache.ts', 'test/support/fixture-sites.ts'],
          testTimeout: SLOW,
          hookTimeout: SLOW,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [
            'test/support/clean-cache.ts',
            'test/support/demo-sites.ts',
            'test/support/fixture-sites.ts',
          ],
          // What a browser does by itself, such as following a link, is waited for and never timed.
          expect: { poll: { timeout: 30_000, interval: 50 } },
          testTimeout: SLOW,
          hookTimeout: SLOW,
        },
      },
    ],
  },
});
