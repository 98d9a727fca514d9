// The server that shows the archive while it is worked on.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { FILE_TYPES } from '../../src/data/response-headers.ts';
import { liveAssets } from './live-assets.ts';
import { type Desk, liveEditor } from './live-editor.ts';
import type { LiveSite } from './live-site.ts';
import { pageScript } from './page-script.ts';
import { refusesHost, refusesPath } from './refusals.ts';
import type { LiveState } from './state.ts';

/** What there is to show. */
export interface Shown {
  /** Null while the content has had errors ever since the start. */
  readonly site: LiveSite | null;
  /** What the form for meetings is set up by, which is there to mend errors too; null where the settings cannot be read. */
  readonly desk: Desk | null;
  /** The path before every address. */
  readonly base: string;
  readonly state: LiveState;
}

/** A server that is asked for by this machine's names alone. */
export interface DevServer {
  readonly port: number;
  /** Shows this from now on, and tells every open page. */
  readonly show: (shown: Shown) => void;
  readonly stop: () => void;
}

const TRIES = 20;
const LIVE = '/__arkiv';

/** Where a server listens: on the first free port from the one given. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** Starts the server; until there is something to show, pages wait. */
export async function startServer(
  out: string,
  content: string,
  { host, port }: Listening,
): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let showFirst: (shown: Shown) => void = () => undefined;
  let shown = new Promise<Shown>((resolve) => {
    showFirst = resolve;
  });
  const disk: Disk = {
    site: sirv(out, { dev: true, etag: true, extensions: [] }),
    content: sirv(content, { dev: true, etag: true, extensions: [] }),
    page: (path) => readFile(join(out, path), 'utf8').catch(() => null),
  };
  const assetsOf = liveAssets();
  const editor = liveEditor();
  const script = pageScript();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (refusesHost(request, response, host)) return;
    const now = await shown;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === `${LIVE}.js`) return send(request, response, 200, '.js', await script());
    if (pathname === LIVE) return listen(request, response, listeners, now.state);
    if (!pathname.startsWith(`${now.base}/`)) return redirect(response, `${now.base}/`);
    const path = decodeURIComponent(pathname.slice(now.base.length));
    if (refusesPath(path, response)) return;
    if (path === '/rediger') return redirect(response, `${now.base}/rediger/`);
    if (now.desk && (await editor(now.desk, path, response))) return;
    const asset = now.site ? (await assetsOf(now.site)).get(path) : undefined;
    if (asset) return send(request, response, 200, extname(path), asset.bytes, asset.mark);
    return servePath(request, response, { ...now, path, disk });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => fail(response, error));
  });
  await listenOn(server, { host, port });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
    show: (next) => {
      showFirst(next);
      shown = Promise.resolve(next);
      for (const listener of listeners) tell(listener, next.state);
      // They take a moment the first time, and no page can do without them.
      if (next.site) assetsOf(next.site).catch(() => undefined);
    },
  };
}

async function listenOn(server: Server, { host, port: first }: Listening): Promise<void> {
  for (let port = first; ; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve).listen(port, host, () => resolve(null));
    });
    server.removeAllListeners('error');
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || port >= first + TRIES) throw error;
  }
}

/** What lies on the disk. */
interface Disk {
  readonly site: ReturnType<typeof sirv>;
  readonly content: ReturnType<typeof sirv>;
  /** A page of the site that was built last. */
  readonly page: (path: string) => Promise<string | null>;
}

/** Pages and attachments as they are now; all else, and pages while there are none, as it was built last. */
async function servePath(
  request: IncomingMessage,
  response: ServerResponse,
  { site, base, path, disk, state }: Shown & { readonly path: string; readonly disk: Disk },
): Promise<void> {
  const url = path.replace(/(?<=\/)index\.html$/, '');
  const isPage = url.endsWith('/') || url.endsWith('.html');
  const page = (status: number, html: string): void =>
    send(request, response, status, '.html', withScript(html, url, state));
  const found = site ? site.page(url) : isPage ? await disk.page(fileOf(url)) : null;
  if (found !== null) return page(site?.isGone(url) ? 410 : 200, found);
  if (!isPage && site?.page(`${url}/`)) return redirect(response, `${base}${url}/`);
  const missing = async (): Promise<void> =>
    page(404, (site ? site.page('/404.html') : await disk.page('404.html')) ?? EMPTY);
  if (isPage) return missing();
  const picture = site?.picture(url);
  if (picture) return send(request, response, 200, /\.[^.]*$/.exec(url)?.[0] ?? '', picture);
  const attachment = site?.attachment(url);
  request.url = encodeURI(attachment ? `/${attachment}` : url);
  const files = attachment ? disk.content : disk.site;
  files(request, response, () => void missing().catch((error) => fail(response, error)));
}

const fileOf = (url: string): string => (url.endsWith('/') ? `${url}index.html` : url);

/** An address that cannot be read, or a file that just went, is no reason to end. */
function fail(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
  response.end(error instanceof Error ? error.message : String(error));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  ending: string,
  body: string | Uint8Array,
  mark: string | null = null,
): void {
  const type = FILE_TYPES[ending.slice(1)] ?? 'application/octet-stream';
  const etag = mark === null ? {} : { etag: `"${mark}"` };
  const isSame = mark !== null && request.headers['if-none-match'] === etag.etag;
  const cache = { 'cache-control': mark === null ? 'no-store' : 'no-cache' };
  response.writeHead(isSame ? 304 : status, { 'content-type': type, ...cache, ...etag });
  response.end(isSame ? undefined : body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
  state: LiveState,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 300\n\n');
  tell(response, state);
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function tell(response: ServerResponse, state: LiveState): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}

/**
 * A page knows which state it shows, so that it is never shown for longer than that is true. The search page shows what is
 * found, and that follows a little later than other pages.
 */
function withScript(html: string, url: string, state: LiveState): string {
  const part = url === '/soeg/' ? 'search' : 'pages';
  const script = `<script src="${LIVE}.js" data-part="${part}" data-mark="${state[part]}"></script>`;
  return html.replace('</body>', `${script}</body>`);
}

const EMPTY =
  '<!doctype html><html lang="da"><title>Arkivet bygges</title><body><p>Arkivet er ikke bygget endnu.</p></body></html>';
