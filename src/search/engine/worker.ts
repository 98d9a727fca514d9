import type { IsoDate } from '../../model/brand.ts';
import type { SearchReply, SearchRequest } from '../../model/search/search-answer.ts';
import { once } from '../find/once.ts';
import type { Searcher } from './asked.ts';
import { hitOf, punktRow } from './hits.ts';
import { openSearcher } from './open-searcher.ts';
import { search } from './search.ts';
import { Superseded, whileWanted } from './while-wanted.ts';

/** What this file uses of a worker's global scope. */
interface WorkerScope {
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
  let base = '';
  // What cannot be opened is tried anew by who asks next.
  const opened = once(openSearcher);
  // Who types on has no use for what was asked before.
  let latest = 0;
  const post = (reply: SearchReply): void => scope.postMessage(reply);
  const answer = async (request: SearchRequest): Promise<void> => {
    const { id } = request;
    const own = await opened(base);
    if ('rows' in request) {
      const hits = await Promise.all(request.rows.map((row) => hitOf(row, request.marks, own)));
      return post({ id, type: 'hits', hits });
    }
    if ('all' in request) {
      const { rows } = await search(request.all, Number.POSITIVE_INFINITY, own);
      return post({ id, type: 'rows', rows });
    }
    if ('daysOf' in request) {
      const { rows } = await search(request.daysOf, Number.POSITIVE_INFINITY, own);
      return post({ id, type: 'days', days: daysOf(rows, own) });
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
      opened(base);
      return;
    }
    answer(data).catch((error: unknown) => {
      // The answer to a later question is on its way.
      if (error instanceof Superseded) return;
      scope.postMessage({ id: data.id, type: 'failed', message: String(error) });
    });
  });
}

/** The days of the meetings that hold some rows, each once. */
const daysOf = (found: readonly number[], { rows }: Searcher): IsoDate[] => [
  ...new Set(found.flatMap((row) => rows.meetings[rows.meetingOf[row] ?? -1]?.date ?? [])),
];

serve();
