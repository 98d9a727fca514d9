// Who makes the search: a thread of its own where it is large, beside the pages, or this one.
import { Worker } from 'node:worker_threads';
import type { MeetingSummary } from '../../../src/model/summary.ts';
import type { SearchedArchive } from '../../../src/search/build/searched-archive.ts';
import type { SiteJob } from '../site-parts.ts';
import { counted, type Stages } from '../stages.ts';
import { WORTH_THREADS } from '../threads/worth-threads.ts';
import { openSearch, type SearchPart, type SearchPlaces, type SearchTask } from './search-task.ts';

/** Makes the search of an archive. */
export interface SearchMaker {
  /** Makes it of items that have been read; the archive is linked meanwhile, or not at all where its content has errors. */
  readonly make: (task: SearchTask, archive: Promise<SearchedArchive>) => Promise<SearchPart>;
  readonly close: () => Promise<void>;
}

/** What is known of a site before its archive is linked. */
export interface SearchJob extends Pick<SiteJob, 'content' | 'place' | 'previous' | 'mirror'> {
  /** The archive's meetings in its order. */
  readonly summaries: readonly MeetingSummary[];
}

/** What a thread answers. */
export type SearchAnswer =
  | { readonly part: SearchPart }
  | { readonly error: Error; readonly code: string | undefined };

/** Makes who makes the search of about so many files, and has it read at once what the search before has left. */
export function searchMaker(places: SearchPlaces, files: number): SearchMaker {
  if (files < WORTH_THREADS.files)
    return {
      // In this thread nothing is begun that may not be wanted.
      make: async (task, archive) => openSearch(places)(task, Promise.resolve(await archive)),
      close: async () => undefined,
    };
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
    make: (task, archive) =>
      new Promise((resolve, reject) => {
        if (failed) reject(failed);
        thread.once('error', reject);
        thread.once('exit', (code) => reject(failed ?? new Error(`the search's thread ended with ${code}`)));
        thread.once('message', (answer: SearchAnswer) => {
          if ('part' in answer) resolve(answer.part);
          else reject(Object.assign(answer.error, { code: answer.code }));
        });
        thread.postMessage(task);
        archive.then((told) => thread.postMessage(told), reject);
      }),
    close: async () => {
      await thread.terminate();
    },
  };
}

/** A search that is being made: it waits to be told of the archive, or that there will be none. */
export interface BegunSearch {
  readonly made: Promise<SearchPart>;
  readonly tell: (archive: SearchedArchive) => void;
  readonly leave: () => void;
}

/** Has a search made of what has been read. */
export function beginSearch(search: SearchMaker, read: SearchJob, stages: Stages): BegunSearch {
  let tell: BegunSearch['tell'] = () => undefined;
  let leave: BegunSearch['leave'] = () => undefined;
  const archive = new Promise<SearchedArchive>((resolve, reject) => {
    tell = resolve;
    leave = () => reject(new Error('the build has ended without an archive'));
  });
  const made = stages.run(
    'Søgning',
    () => search.make(searchTask(read), archive),
    ({ files }) => counted(files.length, 'fil', 'filer'),
  );
  // What fails is told where it is waited for.
  made.catch(() => undefined);
  archive.catch(() => undefined);
  return { made, tell, leave };
}

/** What the search of a site is made of, the archive's items in its order. */
function searchTask({ content, summaries, place, previous, mirror }: SearchJob): SearchTask {
  const { root, removals } = content;
  const forums = content.config?.forummer ?? [];
  const files = new Map(content.files.flatMap((file) => (file.summary ? [[file.summary, file]] : [])));
  return {
    ...{ root, removals, place, forums },
    meetings: summaries.flatMap((summary) => {
      const file = files.get(summary);
      if (!file) return [];
      const { path, key, job, searched } = file;
      return [{ file: { path, key, job }, items: searched }];
    }),
    before: previous?.parts.soegning.filter(({ path }) => mirror.has(path)) ?? [],
  };
}
