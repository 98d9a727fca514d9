import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import {
  CACHED_FOLDERS,
  cacheControl,
  FILE_TYPES,
  responseHeaders,
} from '../../src/data/response-headers.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';

/** The type of a file, as the servers that a site is made for are told it. */
const typeOf = (name: string): string =>
  name.endsWith('.pdf')
    ? 'application/pdf'
    : (FILE_TYPES[extname(name).slice(1)] ?? 'application/octet-stream');
const COMPRESSED = /^text\/|^application\/|^image\/svg/;

const compress = promisify(brotliCompress);

/** A server that answers as the archive's own would. */
export interface SiteServer {
  /** The web address of an address below the base path. */
  readonly address: (path: string) => string;
  readonly close: () => void;
}

/**
 * Serves a built site on this machine alone, under its base path and nothing outside it, with exactly the headers that it is
 * shipped with; compressed where somebody measures what is fetched.
 */
export async function serveSite(
  folder: string,
  { base, synlighed }: Pick<SiteInfo, 'base' | 'synlighed'>,
  isCompressed = false,
): Promise<SiteServer> {
  const always = Object.fromEntries(responseHeaders(synlighed));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (!path.startsWith(`${base}/`)) return void response.writeHead(404).end('outside the base path');
    const own = path.slice(base.length);
    const cached = CACHED_FOLDERS.find((one) => own.startsWith(`/${one.folder}/`));
    const kept = cached ? { 'cache-control': cacheControl(cached) } : {};
    void answer(folder, own, isCompressed).then(({ status, headers, body }) =>
      response.writeHead(status, { ...always, ...kept, ...headers }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${base}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function answer(folder: string, path: string, isCompressed: boolean): Promise<Answer> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const found = await readFile(join(folder, name)).catch(() => null);
  const type = typeOf(found ? name : '404.html');
  const body = found ?? (await readFile(join(folder, '404.html')).catch(() => Buffer.from('404')));
  const status = found ? 200 : 404;
  if (!isCompressed || !COMPRESSED.test(type)) return { status, headers: { 'content-type': type }, body };
  // As hard as a server does it that compresses while one waits.
  const packed = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { status, headers: { 'content-type': type, 'content-encoding': 'br' }, body: packed };
}
