import { ATTACHMENT_TYPES } from '../archive/attachments/attachment-types.ts';
import type { ArkivConfig } from '../model/config.ts';

/** A header of an answer: its name and its value. */
export type ResponseHeader = readonly [name: string, value: string];

/** What pages may load and run: only what lies on their own host, and nothing written into the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // Pagefind's engine is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the editor in the browser may load and run besides: the host that it keeps its work on, when there is one. */
export const editorPolicy = (host: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `connect-src 'self' blob: data:${host ? ` ${host}` : ''}`,
    // Svelte and the editor of texts write styles into the page.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${host ? ` ${host}` : ''}`,
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const FOR_ALL: readonly ResponseHeader[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** The headers that every file of a site is to be sent with, whichever server sends it. */
export function responseHeaders(synlighed: ArkivConfig['synlighed']): readonly ResponseHeader[] {
  return synlighed === 'intern' ? [...FOR_ALL, ['X-Robots-Tag', 'noindex']] : FOR_ALL;
}

/** What the data of an open archive is sent with besides, so that pages of other hosts may read it; `data` is its folder. */
export const FOR_DATA: ResponseHeader = ['Access-Control-Allow-Origin', '*'];

/** A folder whose files a browser may keep for so many days; `isHashed` when a file's name tells its content. */
export interface CachedFolder {
  readonly folder: string;
  readonly days: number;
  readonly isHashed: boolean;
}

/** What browsers may keep. All other files are asked for anew, `soegning/hoved.pak` above all. */
export const CACHED_FOLDERS: readonly CachedFolder[] = [
  { folder: 'pagefind/fragment', days: 365, isHashed: true },
  { folder: 'pagefind/index', days: 365, isHashed: true },
  { folder: 'assets/skrift', days: 30, isHashed: false },
];

/** A cached folder's `Cache-Control`. */
export function cacheControl({ days, isHashed }: CachedFolder): string {
  return `max-age=${days * 86_400}${isHashed ? ', immutable' : ''}`;
}

/** The type of files that a server may not know of itself, by the ending of their names: the site's own, and attachments. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pak: 'application/octet-stream',
  ...ATTACHMENT_TYPES,
};
