import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Runs beside the tests: says what happened by the only way that is open while they hold the process, and ends it. */
const WATCH = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  writeSync(2, workerData.file + ' does not end.\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData.ms);
`;

/**
 * Watches over the tests of a file, or of a block, that give an algorithm what a bad one would never finish. A loop that never
 * lets go holds up a test's own limit too, and without a watch the whole suite.
 */
export function useWatchdog(): void {
  let watch: Worker | undefined;
  beforeAll(() => {
    watch = new Worker(WATCH, {
      eval: true,
      workerData: { file: expect.getState().testPath, ms: PATIENCE.test },
    });
  });
  afterAll(async () => void (await watch?.terminate()));
}
