import { expect, test } from 'vitest';
import { watchFetch } from './watched-fetch.ts';

const scopeOf = (answer: () => Promise<Response>): { fetch: typeof fetch } => ({ fetch: answer });

test('a file that is fetched is no failure', async () => {
  const scope = scopeOf(async () => new Response('indhold'));
  const watch = watchFetch(scope);
  expect(await (await scope.fetch('/a')).text()).toBe('indhold');
  expect(watch.failure()).toBeNull();
});

test.for<[why: string, answer: () => Promise<Response>, message: RegExp]>([
  ['is not there', async () => new Response(null, { status: 404 }), /^404/],
  ['the server cannot give', async () => new Response(null, { status: 503 }), /^503/],
  ['the network does not bring', () => Promise.reject(new TypeError('Failed to fetch')), /^Failed to fetch$/],
  ['fails by something that is no error', () => Promise.reject('afbrudt'), /^afbrudt$/],
])('a file that %s is a failure, told to who fetched it and to who asks', async ([, answer, message]) => {
  const scope = scopeOf(answer);
  const watch = watchFetch(scope);
  await expect(scope.fetch('/a')).rejects.toBeDefined();
  expect(watch.failure()?.message).toMatch(message);
});

test('after a failure one can begin anew', async () => {
  let isDown = true;
  const scope = scopeOf(async () => new Response(null, { status: isDown ? 500 : 200 }));
  const watch = watchFetch(scope);
  await expect(scope.fetch('/a')).rejects.toThrow('500');
  isDown = false;
  await scope.fetch('/a');
  expect(watch.failure()).not.toBeNull();
  watch.forget();
  await scope.fetch('/a');
  expect(watch.failure()).toBeNull();
});
