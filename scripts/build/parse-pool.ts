import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { type ParseJob, type ParseMany, parseHere } from '../../src/archive/parse-many.ts';
import type { ParsedFile } from '../../src/parse/parse-meeting.ts';

/** Below this a thread takes longer to start than to do the work. */
const WORTH_A_THREAD = 60;
const CHUNK = 20;

/** Parses in as many threads as the machine has room for; their memory is given back when they are done. */
export const parseInThreads: ParseMany = async (jobs, forums) => {
  const threads = Math.min(availableParallelism(), 8);
  if (jobs.length < WORTH_A_THREAD || threads < 2) return parseHere(jobs, forums);
  const filename = new URL('./parse-thread.js', import.meta.url).href;
  const pool = new Tinypool({
    filename,

    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const chunks: ParseJob[][] = [];
    for (let at = 0; at < jobs.length; at += CHUNK) chunks.push(jobs.slice(at, at + CHUNK));
    const answers = await Promise.all(
      chunks.map((chunk): Promise<ParsedFile[]> => pool.run({ jobs: chunk, forums })),
    );
    return answers.flat();
  } finally {
    await pool.destroy();
  }
};
