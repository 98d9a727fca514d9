import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, LIGHT, look, openView, settle, VIEWS } from '../../scripts/audit/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { DEMO_PAGES } from '../support/demo-pages.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
/** One page of each kind, and some with what those lack: an item with two cases, a case with a long name. */
const PATHS = [...DEMO_PAGES, '/boerne-og-skoleudvalget/2026-10-28/', '/sag/01.05.10-G01-2-25/'];

let page: Page;
beforeAll(async () => {
  page = await openView(browser(), LIGHT);
});
afterAll(() => page.close());

test('axe is awake', async () => {
  const html = '<html><body><img src="x"><p style="color: #ccc">svagt</p></body></html>';
  await page.goto(`data:text/html,${encodeURIComponent(html)}`);
  const found = (await axeFindings(page)).join('\n');
  for (const rule of ['color-contrast', 'document-title', 'html-has-lang', 'image-alt', 'region'])
    expect(found).toContain(`${rule}: `);
});

describe.for(PATHS)('axe finds nothing on %s', (path) => {
  beforeAll(() => settle(page, address(path)));

  test.for(VIEWS)('$name', async (view) => {
    await look(page, view);
    expect(await axeFindings(page)).toEqual([]);
  });
});
