import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

const common = {
  // No module has state of its own, so that the files of a worker can share what they load.
  isolate: false,
  testTimeout: PATIENCE.test,
  hookTimeout: PATIENCE.test,
  expect: { poll: { timeout: PATIENCE.page, interval: 50 } },
};

export default defineConfig({
  test: {
    // Builds and browsers mostly wait for other processes, so that no core need be kept free.
    maxWorkers: availableParallelism(),
    teardownTimeout: PATIENCE.test,
    // Once for all projects.
    globalSetup: 'test/support/workshop.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,templates,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          ...common,
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], ...common } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...common } },
    ],
  },
});
