import type { IsoDate } from '../../model/brand.ts';
import type { PunktRow } from '../../model/register/punkt-row.ts';
import type {
  Facets,
  FoldedHit,
  Hit,
  Marks,
  SearchAnswer,
  SearchReply,
  SearchRequest,
} from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';

/** The search engine as the page uses it. */
export interface Engine {
  /** Has the engine load what it needs, before it is asked. */
  warm(): void;
  /** Answers a query; `from` is how many groups are shown already. Rejects when the index cannot be read. */
  ask(query: Query, from: number): Promise<SearchAnswer>;
  /** Fetches hits that were folded away. */
  hits(folded: readonly FoldedHit[], marks: Marks): Promise<readonly Hit[]>;
  /** The rows that a query finds, in their order. */
  rows(query: Query): Promise<readonly number[]>;
  /** The days of the meetings that hold what a query finds, each once. */
  days(query: Query): Promise<readonly IsoDate[]>;
  /** Some rows as lines of a spreadsheet. */
  lines(rows: readonly number[]): Promise<readonly PunktRow[]>;
}

interface Waiting {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The engine in its worker, which is started when it is first needed, and again after it has failed. `onFacets` gets
 * the facets that are counted after an answer, with the query they belong to.
 */
export function engineClient(
  openWorker: () => Worker,
  base: string,
  onFacets: (facets: Facets, query: Query) => void,
): Engine {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const asked = new Map<number, Query>();

  const fail = (message: string): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  const hear = (reply: SearchReply): void => {
    const query = asked.get(reply.id);
    if (reply.type === 'failed') fail(reply.message);
    else if (reply.type !== 'facets') waiting.get(reply.id)?.resolve(reply);
    else if (query) onFacets(reply.facets, query);
  };
  const open = (): Worker => {
    if (worker) return worker;
    const own = openWorker();
    own.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => own === worker && hear(data));
    own.addEventListener('error', ({ message }) => own === worker && fail(message || 'the worker stopped'));
    own.addEventListener('messageerror', () => own === worker && fail('a reply could not be read'));
    own.postMessage({ type: 'start', base });
    worker = own;
    return own;
  };

  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };
  const send = (message: SearchRequest): Promise<SearchReply> =>
    new Promise((resolve, reject) => {
      waiting.set(message.id, { resolve, reject });
      open().postMessage(message);
    });

  return {
    warm: () => void open(),
    ask: async (query, from) => {
      const id = nextId();
      // A new search makes what was asked before of no interest; its promises are left as they are.
      if (from === 0) for (const older of [waiting, asked]) older.clear();
      asked.set(id, query);
      const reply = await send({ id, query, from });
      if (reply.type !== 'answer') throw new Error(`a reply of ${reply.type} to a search`);
      return reply.answer;
    },
    hits: async (folded, marks) => {
      const reply = await send({ id: nextId(), rows: folded.map(({ row }) => row), marks });
      return reply.type === 'hits' ? reply.hits : [];
    },
    rows: async (query) => {
      const reply = await send({ id: nextId(), all: query });
      return reply.type === 'rows' ? reply.rows : [];
    },
    days: async (query) => {
      const reply = await send({ id: nextId(), daysOf: query });
      return reply.type === 'days' ? reply.days : [];
    },
    lines: async (rows) => {
      const reply = await send({ id: nextId(), lines: rows });
      return reply.type === 'lines' ? reply.lines : [];
    },
  };
}
