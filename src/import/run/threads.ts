// Imports files side by side: in threads where there are many.
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ImportResult } from '../import-text.ts';
import importHere, { type ImportJob, refusedForError } from './thread-entry.ts';

const MOST_THREADS = 8;
/** Fewer files than this are done before a thread has started. */
const WORTH_A_THREAD = 8;
const ROOM = { maxOldGenerationSizeMb: 512 };

/** Does jobs and tells after each how many are done; the results come in the jobs' order. */
export async function importMany(
  jobs: readonly ImportJob[],
  onDone: (done: number, job: ImportJob) => void,
): Promise<ImportResult[][]> {
  let done = 0;
  const told = async (job: ImportJob, result: Promise<ImportResult[]>): Promise<ImportResult[]> => {
    const found = await result;
    done += 1;
    onDone(done, job);
    return found;
  };
  const threads = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  if (jobs.length < WORTH_A_THREAD || threads < 2) {
    const results: ImportResult[][] = [];
    for (const job of jobs) results.push(await told(job, importHere(job)));
    return results;
  }
  const pool = new Tinypool({
    filename: new URL('./import-thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    execArgv: [],
    resourceLimits: ROOM,
  });
  try {
    const run = (job: ImportJob): Promise<ImportResult[]> =>
      pool.run(job).catch((error: unknown) => refusedForError(job.name, error));
    return await Promise.all(jobs.map((job) => told(job, run(job))));
  } finally {
    await pool.destroy();
  }
}
