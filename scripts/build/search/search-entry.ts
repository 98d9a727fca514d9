// What the thread does that makes the search: one task, with what it was started with read before, and the archive after.
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchedArchive } from '../../../src/search/build/searched-archive.ts';
import { openSearch, type SearchPlaces, type SearchTask } from './search-task.ts';
import type { SearchAnswer } from './write-search.ts';

const make = openSearch(workerData as SearchPlaces);
parentPort?.once('message', async (task: SearchTask) => {
  const archive = new Promise<SearchedArchive>((resolve) => parentPort?.once('message', resolve));
  parentPort?.postMessage(await answerTo(task, archive));
});

/** An error loses its code on the way between threads. */
async function answerTo(task: SearchTask, archive: Promise<SearchedArchive>): Promise<SearchAnswer> {
  try {
    return { part: await make(task, archive) };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return { error: known, code: (known as NodeJS.ErrnoException).code };
  }
}
