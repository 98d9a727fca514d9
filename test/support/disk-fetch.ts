import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';

/** Has what is fetched read from the disk, so that a search can run without a browser; `isDown` tells which files cannot be had. */
export function fetchFromDisk(isDown: (path: string) => boolean = () => false): void {
  vi.stubGlobal('fetch', async (url: string | URL) => {
    const path = String(url).replace(/\?.*$/, '');
    const bytes = isDown(path) ? null : await readFile(path).catch(() => null);
    if (!bytes) return new Response(null, { status: 404 });
    const type = path.includes('wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  });
}
