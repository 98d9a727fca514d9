import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { FILE_TYPES, responseHeaders } from '../../src/data/response-headers.ts';

/** The type of a file, as the servers that a site is made for are told it. */
const typeOf = (name: string): string =>
  name.endsWith('.pdf')
    ? 'application/pdf'
    : (FILE_TYPES[extname(name).slice(1)] ?? 'application/octet-stream');

/** The file that an ordinary web server would answer with. */
async function lookUp(folder: string, path: string): Promise<{ status: number; name: string; body: Buffer }> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const body = await readFile(join(folder, name)).catch(() => null);
  if (body) return { status: 200, name, body };
  const missing = await readFile(join(folder, '404.html')).catch(() => Buffer.from('404'));
  return { status: 404, name: '404.html', body: missing };
}

/**
 * Serves a folder under a base path (`` or `/referater`) and nothing outside it, with exactly the headers that a public
 * site is shipped with; the function gives the address of a page.
 */
export function useServer(folder: () => string, base: string): (path?: string) => string {
  const headers = Object.fromEntries(responseHeaders('offentlig'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (!path.startsWith(`${base}/`)) return void response.writeHead(404).end('outside the base path');
    void lookUp(folder(), path.slice(base.length)).then(({ status, name, body }) => {
      response.writeHead(status, { ...headers, 'content-type': typeOf(name) }).end(body);
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (path = '/') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}${path}`;
}
