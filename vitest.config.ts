import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

const limits = {
  testTimeout: PATIENCE.test,
  hookTimeout: PATIENCE.test,
  teardownTimeout: PATIENCE.test,
  expect: { poll: { timeout: PATIENCE.page, interval: 50 } },
};

export default defineConfig({
  test: {
    // Builds and browsers mostly wait for other processes, so that no core need be kept free.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,templates,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          ...limits,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/support/clean-cache.ts', 'test/support/fixture-sites.ts'],
          ...limits,
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
          ...limits,
        },
      },
    ],
  },
});
