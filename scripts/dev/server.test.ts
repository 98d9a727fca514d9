import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, writeFiles } from '../../test/support/folders.ts';
import { isOwnHost } from './refusals.ts';
import { type DevServer, startServer } from './server.ts';

let folder: string;
let server: DevServer;
beforeAll(async () => {
  folder = await makeFolder();
  await writeFiles(folder, {
    'site/index.html': '<body>forside</body>',
    'site/404.html': '<body>findes ikke</body>',
    'site/data/a.json': '{}',
    'site-2/b.json': '"en andens"',
    'hemmelig.html': 'hemmelig',
    'indhold/arkiv.yaml': 'hemmelig: ja',
  });
  server = await startServer(join(folder, 'site'), join(folder, 'indhold'), { host: 'localhost', port: 0 });
  const state = { errors: [], warnings: [], pages: '1', search: '1' };
  server.show({ site: null, desk: null, base: '', state });
});
afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, host = 'localhost'): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port: server.port, path, headers: { host }, agent: false });
    asked.on('error', reject).on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.end();
  });

test('the site is answered under the names of this machine', async () => {
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1', '[::1]:8080', 'arkiv.localhost'])
    expect((await get('/', host)).status, host).toBe(200);
  expect((await get('/data/a.json')).body).toBe('{}');
});

test.for(['ond.example', 'localhost.ond.example', 'ond.example:8080', 'localhost@ond.example'])(
  'a request for the host «%s» is refused in a sentence',
  async (host) => {
    const { status, body } = await get('/', host);
    expect(status).toBe(403);
    expect(body).toContain('--host');
    expect(body).not.toContain('forside');
  },
);

test('a host that was chosen is answered', () => {
  expect(isOwnHost('arkiv.fjordby.example:8080', 'arkiv.fjordby.example')).toBe(true);
  expect(isOwnHost('arkiv.fjordby.example:8080', 'localhost')).toBe(false);
});

test.for([
  '/%2e%2e%2fhemmelig.html',
  '/%2e%2e%2f%2e%2e%2fetc/passwd',
  '/data/%2e%2e%2f%2e%2e%2fhemmelig.html',
  '/..%2fsite-2/b.json',
  '/..%2findhold/arkiv.yaml',
  '/%2e%2e%5chemmelig.html',
  '/..%5c..%5chemmelig.html',
  '/index.html%00.json',
  '/%252e%252e%252fhemmelig.html',
  '//../hemmelig.html',
  '/%',
])('nothing outside the site is given out: %s', async (path) => {
  const { status, body } = await get(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toMatch(/hemmelig|en andens|root:/);
});
