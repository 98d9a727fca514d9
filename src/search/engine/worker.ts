import type { SearchReply, SearchRequest } from '../../model/search/search-answer.ts';
import type { Searcher } from './asked.ts';
import { hitOf, punktRow } from './hits.ts';
import { openSearcher } from './open-searcher.ts';
import { search } from './search.ts';
import { watchFetch } from './watched-fetch.ts';
import { Superseded, whileWanted } from './while-wanted.ts';

/** What this file uses of a worker's global scope. */
interface WorkerScope {
  fetch: typeof fetch;
  postMessage(reply: SearchReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Started | SearchRequest>) => void): void;
}

/** The first message: where the site lies. */
interface Started {
  readonly type: 'start';
  readonly base: string;
}

const scope = globalThis as unknown as WorkerScope;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long the results are left alone before more is counted. */
const BEFORE_FACETS_MS = 200;

function serve(): void {
  const watch = watchFetch(scope);
  let base = '';
  let searcher: Promise<Searcher> | null = null;
  // Who types on has no use for what was asked before.
  let latest = 0;
  const open = (): Promise<Searcher> => {
    searcher ??= openSearcher(base);
    return searcher;
  };
  const post = (reply: SearchReply): void => {
    // The engine finds nothing in what it could not fetch, and does not tell.
    const failure = watch.failure();
    if (failure) throw failure;
    scope.postMessage(reply);
  };
  const answer = async (request: SearchRequest): Promise<void> => {
    const { id } = request;
    const own = await open();
    if ('rows' in request) {
      const hits = await Promise.all(request.rows.map((row) => hitOf(row, request.marks, own)));
      return post({ id, type: 'hits', hits });
    }
    if ('all' in request) {
      const { rows } = await search(request.all, Number.POSITIVE_INFINITY, own);
      return post({ id, type: 'rows', rows });
    }
    if ('lines' in request) {
      const lines = await Promise.all(request.lines.map((row) => punktRow(row, own)));
      return post({ id, type: 'lines', lines });
    }
    latest = id;
    const index = whileWanted(own.index, () => latest === id);
    const { answer, moreFacets } = await search(request.query, request.from, { ...own, index });
    post({ id, type: 'answer', answer });
    await pause(BEFORE_FACETS_MS);
    post({ id, type: 'facets', facets: await moreFacets() });
  };
  scope.addEventListener('message', ({ data }) => {
    if ('type' in data) {
      base = data.base;
      // Nobody waits for it yet, and who asks has it tried anew.
      open().catch(() => {
        searcher = null;
        watch.forget();
      });
      return;
    }
    answer(data).catch((error: unknown) => {
      // The answer to a later question is on its way.
      if (error instanceof Superseded) return;
      searcher = null;
      watch.forget();
      scope.postMessage({ id: data.id, type: 'failed', message: String(error) });
    });
  });
}

serve();
