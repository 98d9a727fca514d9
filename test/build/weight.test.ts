import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf } from '../support/addresses.ts';
import { readHtml, readTree } from '../support/folders.ts';
import { fixtureSite } from '../support/sites.ts';

const KB = 1024;
const BASE = '/referater';
const MOST = { script: 5 * KB, style: 20 * KB } as const;
const LOADED = { script: /<script[^>]* src="([^"]+)"/g, style: /<link rel="stylesheet" href="([^"]+)"/g };

/** How many bytes a page's scripts or style sheets take when they are sent compressed. */
function sent(html: string, pattern: RegExp, files: ReadonlyMap<string, Buffer>): number {
  const addresses = [...html.matchAll(pattern)].map(([, url = '']) => url.replace(BASE, ''));
  const bytes = addresses.map((url) => files.get(fileOf(url)) ?? Buffer.alloc(0));
  return bytes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

test('every page but the search page loads at most 5 KB of script and 20 KB of style', async () => {
  const files = await readTree(await fixtureSite());
  for (const [path, html] of await readHtml(await fixtureSite())) {
    if (path === 'soeg/index.html') continue;
    for (const kind of ['script', 'style'] as const) {
      const size = sent(html, LOADED[kind], files);
      expect(size, `${kind} of ${path}`).toBeGreaterThan(0);
      expect(size, `${kind} of ${path}`).toBeLessThanOrEqual(MOST[kind]);
    }
  }
});
