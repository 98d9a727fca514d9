import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, openView, settle, VIEWS } from '../../scripts/audit/axe.ts';
import { samplePages } from '../../scripts/audit/pages.ts';
import { useBrowser } from '../support/browser.ts';
import { DEMO } from '../support/folders.ts';
import { useServer } from '../support/static-server.ts';

const browser = useBrowser();
const address = useServer(() => inject('demoAtSubPath'), '/referater');
const PATHS = (await samplePages(DEMO))?.pages.map(({ path }) => path) ?? [];

test('axe is awake', async () => {
  const page = await browser().newPage();
  await page.setContent('<html><body><img src="x"><p style="color: #ccc">svagt</p></body></html>');
  const found = (await axeFindings(page)).join('\n');
  for (const rule of ['color-contrast', 'document-title', 'html-has-lang', 'image-alt', 'region'])
    expect(found).toContain(`${rule}: `);
  await page.close();
});

describe.for(VIEWS)('axe finds nothing: $name', (view) => {
  let page: Page;
  beforeAll(async () => {
    page = await openView(browser(), view);
  });
  afterAll(() => page.close());

  test.for(PATHS)('%s', async (path) => {
    await settle(page, address(path));
    expect(await axeFindings(page)).toEqual([]);
  });
});
