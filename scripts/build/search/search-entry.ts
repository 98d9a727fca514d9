// What the thread does that makes the search: one task, with what it was started with read before.
import { parentPort, workerData } from 'node:worker_threads';
import { openSearch, type SearchPlaces, type SearchTask } from './search-task.ts';
import type { SearchAnswer } from './write-search.ts';

const make = openSearch(workerData as SearchPlaces);
parentPort?.once('message', async (task: SearchTask) => {
  parentPort?.postMessage(await answerTo(task));
});

/** An error loses its code on the way between threads. */
async function answerTo(task: SearchTask): Promise<SearchAnswer> {
  try {
    return { part: await make(task) };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return { error: known, code: (known as NodeJS.ErrnoException).code };
  }
}
