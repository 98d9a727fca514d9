// Who makes the search: a thread of its own where it is large, beside the pages, or this one.
import { Worker } from 'node:worker_threads';
import type { KeptFile } from '../../../src/content/read-file.ts';
import { searchedArchive } from '../../../src/search/build/searched-archive.ts';
import type { SiteJob } from '../site-parts.ts';
import { WORTH_A_THREAD } from '../threads/workers.ts';
import { openSearch, type SearchPart, type SearchPlaces, type SearchTask } from './search-task.ts';

/** Makes the search of an archive. */
export interface SearchMaker {
  readonly make: (task: SearchTask) => Promise<SearchPart>;
  readonly close: () => Promise<void>;
}

/** What is known of a site before its fingerprints are. */
export type SearchJob = Pick<SiteJob, 'archive' | 'content' | 'place' | 'previous' | 'mirror'>;

/** What a thread answers. */
export type SearchAnswer =
  | { readonly part: SearchPart }
  | { readonly error: Error; readonly code: string | undefined };

/** Makes who makes the search of about so many files, and has it read at once what the search before has left. */
export function searchMaker(places: SearchPlaces, files: number): SearchMaker {
  if (files < WORTH_A_THREAD)
    return { make: (task) => openSearch(places)(task), close: async () => undefined };
  const thread = new Worker(new URL('./search-thread.js', import.meta.url), {
    workerData: places,
    execArgv: [],
  });
  // A thread that fails before it is asked is told of when it is.
  let failed: Error | null = null;
  thread.on('error', (error) => {
    failed = error;
  });
  return {
    make: (task) =>
      new Promise((resolve, reject) => {
        if (failed) reject(failed);
        thread.once('error', reject);
        thread.once('exit', (code) => reject(failed ?? new Error(`the search's thread ended with ${code}`)));
        thread.once('message', (answer: SearchAnswer) => {
          if ('part' in answer) resolve(answer.part);
          else reject(Object.assign(answer.error, { code: answer.code }));
        });
        thread.postMessage(task);
      }),
    close: async () => {
      await thread.terminate();
    },
  };
}

/** What the search of a site is made of. */
export function searchTask({ archive, content, place, previous, mirror }: SearchJob): SearchTask {
  const files = new Map(content.files.map((file) => [file.path, file]));
  return {
    ...{ archive: searchedArchive(archive), root: content.root, removals: content.removals, place },
    forums: archive.config.forummer,
    meetings: archive.meetings.map(({ path: own }) => {
      const { path, key, job, searched } = files.get(own) as KeptFile;
      return { file: { path, key, job }, items: searched };
    }),
    before: previous?.parts.soegning.filter(({ path }) => mirror.has(path)) ?? [],
  };
}
