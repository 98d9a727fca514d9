import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readConfig } from '../../src/archive/config.ts';
import { basePath } from '../../src/model/base-path.ts';
import { LIVE_SCRIPT } from './live-script.ts';
import type { BuildState } from './rebuilder.ts';

/** The server that shows the archive while it is worked on; it listens on this machine alone. */
export interface DevServer {
  readonly tell: (state: BuildState) => void;
  readonly address: () => string;
}

const TRIES = 20;
const LIVE = '/__arkiv';

/** The path before every address, which may change when arkiv.yaml does. */
async function baseOf(content: string): Promise<string> {
  const text = await readFile(join(content, 'arkiv.yaml'), 'utf8').catch(() => null);
  return basePath(readConfig(text, null).config?.baseUrl ?? '/');
}

/** Starts the server on the first free port from the one given. */
export async function startServer(folder: string, content: string, port: number): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let state: BuildState | null = null;
  let base = await baseOf(content);
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === `${LIVE}.js`) return send(response, 200, 'text/javascript', LIVE_SCRIPT);
    if (url === LIVE) return listen(request, response, listeners, state);
    if (!url.startsWith(`${base}/`)) return redirect(response, `${base}/`);
    request.url = url.slice(base.length);
    // An address that cannot be read is no reason to end.
    serve(request, response, folder, files).catch(() => send(response, 400, 'text/html', EMPTY));
  });
  await listenOn(server, port);
  return {
    tell: (next) => {
      state = next;
      void baseOf(content).then((path) => {
        base = path;
        for (const listener of listeners) sendEvent(listener, next.ok ? 'bygget' : 'fejl', next.text);
      });
    },
    address: () => `http://localhost:${(server.address() as AddressInfo).port}${base}/`,
  };
}

async function listenOn(server: Server, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve).listen(port, 'localhost', () => resolve(null));
    });
    server.removeAllListeners('error');
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || port >= first + TRIES) throw error;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function sendEvent(response: ServerResponse, event: string, text: string): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`);
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
  state: BuildState | null,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  if (state && !state.ok) sendEvent(response, 'fejl', state.text);
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

/** Pages get the live script; everything else goes out as it lies. */
async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  if (name.endsWith('.html') && !name.includes('..')) {
    const page = await readFile(join(folder, decodeURIComponent(name)), 'utf8').catch(() => null);
    if (page !== null) return send(response, 200, 'text/html', withLive(page));
  }
  files(request, response, async () => {
    const missing = await readFile(join(folder, '404.html'), 'utf8').catch(() => EMPTY);
    send(response, 404, 'text/html', withLive(missing));
  });
}

const EMPTY =
  '<!doctype html><html lang="da"><title>Arkivet bygges</title><body><p>Arkivet er ikke bygget endnu.</p></body></html>';
const withLive = (page: string): string =>
  page.replace('</body>', `<script src="${LIVE}.js"></script></body>`);
