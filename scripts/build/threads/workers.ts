// Who does the tasks of a build: threads where there is much to do, or this one.
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ReadJob, ReadMany } from '../../../src/content/read-file.ts';
import { doTask, type Task, type Tasks } from './tasks.ts';
import { WORTH_THREADS } from './worth-threads.ts';

/** Does tasks. */
export interface Workers {
  /**
   * Has things done in shares of so many at the most, each a task of its own, and in threads where there are enough to be
   * worth it; the shares' results come in their order, each when it is there.
   */
  readonly share: <Type extends keyof Tasks, Thing>(
    things: readonly Thing[],
    task: (share: readonly Thing[]) => Tasks[Type]['task'],
    how?: { readonly most?: number; readonly worth?: number },
  ) => readonly Share<Tasks[Type]['result']>[];
  /** Ends the threads, so that what they hold of the work done is free; more work has new ones started. */
  readonly close: () => Promise<void>;
}

/** What comes of a share of things: of so many of them from this one on. */
export interface Share<Result> {
  readonly from: number;
  readonly count: number;
  readonly result: Promise<Result>;
}

const MOST_THREADS = 8;
/** What a thread may hold, in MiB; without a limit it would not clear up before it holds many times as much. */
const ROOM = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 };
/** A thread is given so much at a time: little enough that all are done at about the same time. */
const SHARE = 24;

/** Makes workers; threads start when there is enough to do for the first time. */
export function workersOf(): Workers {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const filename = new URL('./thread.js', import.meta.url).href;
  const limits = {
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    execArgv: [],
    resourceLimits: ROOM,
  };
  let pool: Tinypool | null = null;
  return {
    share: (things, task, { most = SHARE, worth = WORTH_THREADS.files } = {}) => {
      const isMuch = things.length >= worth && threads > 1;
      if (isMuch) pool ??= new Tinypool({ filename, ...limits });
      const own = isMuch ? pool : null;
      const size = own ? Math.min(most, Math.ceil(things.length / threads)) : Math.max(1, things.length);
      const starts = Array.from({ length: Math.ceil(things.length / size) }, (_, at) => at * size);
      return starts.map((from) => {
        const share = things.slice(from, from + size);
        const result = own ? own.run(task(share)) : doTask(task(share) as Task);
        // What fails is told where it is waited for.
        result.catch(() => undefined);
        return { from, count: share.length, result: result as never };
      });
    },
    close: async () => {
      const own = pool;
      pool = null;
      await own?.destroy();
    },
  };
}

/** All results of some shares in their order. */
export async function allOf<Result>(shares: readonly Share<readonly Result[]>[]): Promise<Result[]> {
  return (await Promise.all(shares.map(({ result }) => result))).flat();
}

/** Has files read by workers, who keep their texts in a folder. */
export const readWith =
  (workers: Workers, store: string): ReadMany =>
  async (jobs, basis) =>
    allOf(workers.share<'read', ReadJob>(jobs, (share) => ({ type: 'read', jobs: share, ...basis, store })));
