import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** What the archive's server sends with every file. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^text\/|^application\/|^image\/svg/;

const compress = promisify(brotliCompress);

/** A server that answers as the archive's own would. */
export interface SiteServer {
  /** The web address of an address below the base path. */
  readonly address: (path: string) => string;
  readonly close: () => void;
}

/** Serves a built site under a base path (`` or `/referater`) on this machine alone, compressed and with its headers. */
export async function serveSite(folder: string, base: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : '/404.html';
    answer(folder, inside)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.writeHead(500).end());
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

async function answer(folder: string, path: string) {
  const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const found = await readFile(join(folder, name)).catch(() => null);
  const type = found ? (TYPES[extname(name)] ?? 'application/octet-stream') : 'text/html; charset=utf-8';
  const body = found ?? (await readFile(join(folder, '404.html')));
  const headers = { ...HEADERS, 'content-type': type, 'cache-control': 'max-age=3600' };
  const status = found ? 200 : 404;
  if (!COMPRESSED.test(type)) return { status, headers, body };
  // As hard as a server does it that compresses while one waits.
  const packed = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { status, headers: { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' }, body: packed };
}
