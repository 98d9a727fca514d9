import { describe, expect, test, vi } from 'vitest';
import type { SearchReply } from '../../model/search/search-answer.ts';
import { readQuery } from '../../model/search/search-query.ts';
import { engineClient } from './engine-client.ts';
import { EMPTY_ANSWER } from './whole-answer.ts';

const query = (q: string) => readQuery(new URLSearchParams({ q }));

/** A worker that says what a test has it say. */
function fakeWorker() {
  const target = new EventTarget();
  const posted: unknown[] = [];
  const worker = Object.assign(target, {
    postMessage: (message: unknown) => posted.push(message),
    terminate: vi.fn(),
  }) as unknown as Worker;
  const say = (reply: SearchReply) => target.dispatchEvent(new MessageEvent('message', { data: reply }));
  return { worker, posted, say, fail: (name: string) => target.dispatchEvent(new Event(name)) };
}

function start() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const heard: string[] = [];
  const open = (): Worker => {
    const fake = fakeWorker();
    workers.push(fake);
    return fake.worker;
  };
  const engine = engineClient(open, '/referater', (_, { q }) => heard.push(q));
  return { engine, workers, heard };
}

describe('the engine', () => {
  test('is told where it is before it is asked, and answers by number', async () => {
    const { engine, workers } = start();
    const asked = engine.ask(query('skole'), 0);
    expect(workers[0]?.posted).toEqual([
      { type: 'start', base: '/referater' },
      { id: 1, query: query('skole'), from: 0 },
    ]);
    const answer = { ...EMPTY_ANSWER, total: 7 };
    workers[0]?.say({ id: 1, type: 'answer', answer });
    await expect(asked).resolves.toEqual(answer);
  });

  test('tells facets with the query they are of, unless another was asked since', () => {
    const { engine, workers, heard } = start();
    void engine.ask(query('skole'), 0);
    void engine.ask(query('skole'), 20);
    workers[0]?.say({ id: 1, type: 'facets', facets: EMPTY_ANSWER.facets });
    void engine.ask(query('vej'), 0);
    workers[0]?.say({ id: 1, type: 'facets', facets: EMPTY_ANSWER.facets });
    workers[0]?.say({ id: 3, type: 'facets', facets: EMPTY_ANSWER.facets });
    expect(heard).toEqual(['skole', 'vej']);
  });

  test.each(['error', 'messageerror'])(
    'fails by %s, and is started anew when it is asked again',
    async (name) => {
      const { engine, workers } = start();
      const asked = engine.ask(query('skole'), 0);
      workers[0]?.fail(name);
      await expect(asked).rejects.toThrow();
      expect(workers[0]?.worker.terminate).toHaveBeenCalled();
      const again = engine.ask(query('skole'), 0);
      expect(workers).toHaveLength(2);
      workers[0]?.fail(name);
      workers[1]?.say({ id: 2, type: 'answer', answer: EMPTY_ANSWER });
      await expect(again).resolves.toEqual(EMPTY_ANSWER);
    },
  );

  test('that cannot read its index fails with what it says', async () => {
    const { engine, workers } = start();
    const asked = engine.ask(query('skole'), 0);
    workers[0]?.say({ id: 1, type: 'failed', message: '404 tabel.pak' });
    await expect(asked).rejects.toThrow('404 tabel.pak');
  });
});
