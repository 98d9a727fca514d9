// Attachments are looked into in threads: one that takes too long, or too much room, ends its thread and nothing else.
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { LIMITS } from '../../../src/attachments/read.ts';
import {
  type AttachmentJob,
  type AttachmentPlace,
  gaveUpOn,
  type KeptAttachment,
  type ReadAttachments,
} from '../../../src/content/attachments.ts';
import type { AttachmentTask } from './attachment-entry.ts';

const MOST_THREADS = 4;
/** What a thread may hold, in MiB: pictures of a PDF are large. */
const ROOM = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 32 };
/** The reader stops by itself at its own limit; a thread that does not is ended. */
const PATIENCE_MS = LIMITS.milliseconds + 30_000;

/** Has attachments looked into by threads, which keep their texts in a folder. */
export const readAttachmentsWith =
  (store: string): ReadAttachments =>
  async (jobs, place) => {
    const threads = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
    const pool = new Tinypool({
      filename: new URL('./attachment-thread.js', import.meta.url).href,
      ...{ minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1, execArgv: [] },
      resourceLimits: ROOM,
    });
    const read: KeptAttachment[] = [];
    const left = jobs.entries();
    // The time of each is counted from when a thread is free for it.
    const lane = async (): Promise<void> => {
      for (const [at, job] of left) read[at] = await readIn(pool, job, place, store);
    };
    try {
      await Promise.all(Array.from({ length: threads }, lane));
      return read;
    } finally {
      await pool.destroy();
    }
  };

async function readIn(
  pool: Tinypool,
  job: AttachmentJob,
  place: AttachmentPlace,
  store: string,
): Promise<KeptAttachment> {
  const task: AttachmentTask = { job, root: place.root, program: place.program, store };
  try {
    return await pool.run(task, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    // What is wrong with the disk is no fault of what the attachment holds.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return gaveUpOn(job, place);
  }
}
