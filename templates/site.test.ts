import { describe, expect, test } from 'vitest';
import { pageAt, renderAll, SAMPLE, siteOf, wordsOf } from '../test/support/sample-site.ts';

describe('the whole site', () => {
  test('every internal link leads to a page, and every anchor to a place on it', async () => {
    const rendered = renderAll(await siteOf(SAMPLE));
    const isFile =
      /\/(?:feed\.xml|kalender\.ics|opensearch\.xml|assets\/.*|data\/.*|soeg\/\?q=.+|[^/]+\.pdf)$/;
    for (const [from, html] of rendered) {
      for (const [, target = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(target)) continue;
        const [path = '', anchor] = target
          .replace(/^\/referater/, '')
          .replace(/\?[^#]*/, '')
          .split('#');
        const page = rendered.get(path || from);
        if (!page) expect(path, `${from} → ${target}`).toMatch(isFile);
        else if (anchor) expect(page, `${from} → ${target}`).toContain(`id="${anchor}"`);
      }
    }
  });

  test('no page has the same id twice, and every page has one h1 and no inline script or style', async () => {
    for (const [url, html] of renderAll(await siteOf(SAMPLE))) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, url).toBe(ids.length);
      expect(html.match(/<h1/g), url).toHaveLength(1);
      expect(html, url).not.toMatch(/ style=| on[a-z]+="|<style/);
    }
  });

  test('an internal archive asks search engines to stay away, an open one names its addresses', async () => {
    const open = await pageAt('/chefforum/', SAMPLE);
    expect(open).toContain('<link rel="canonical" href="https://eksempel.dk/referater/chefforum/">');
    expect(open).not.toContain('noindex');
    const intern = { ...SAMPLE, 'arkiv.yaml': `${SAMPLE['arkiv.yaml']}synlighed: intern\n` };
    for (const html of renderAll(await siteOf(intern)).values()) expect(html).toContain('content="noindex"');
  });

  test('an empty archive has pages too', async () => {
    const rendered = renderAll(await siteOf({}));
    expect(wordsOf(rendered.get('/') ?? '')).toContain('Arkivet er tomt.');
    expect(wordsOf(rendered.get('/beslutninger/') ?? '')).toContain('ingen beslutninger');
  });
});
