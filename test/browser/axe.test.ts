import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, openView, settle, VIEWS } from '../../scripts/audit/axe.ts';
import { samplePages } from '../../scripts/audit/pages.ts';
import { useBrowser } from '../support/browser.ts';
import { DEMO } from '../support/folders.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');
/** One page of each kind, and some with what those lack: an item with two cases, a case with a long name. */
const PATHS = [
  ...((await samplePages(DEMO))?.pages.map(({ path }) => path) ?? []),
  '/boerne-og-skoleudvalget/2026-10-28/',
  '/sag/01.05.10-G01-2-25/',
];

test('axe is awake', async () => {
  const page = await browser().newPage();
  await page.setContent('<html><body><img src="x"><p style="color: #ccc">svagt</p></body></html>');
  const found = (await axeFindings(page)).join('\n');
  for (const rule of ['color-contrast', 'document-title', 'html-has-lang', 'image-alt', 'region'])
    expect(found).toContain(`${rule}: `);
  await page.close();
});

/** In the dark the same page is looked at again: only its colours are others. */
describe.for(VIEWS.filter(({ options }) => options.colorScheme === 'light'))(
  'axe finds nothing: $name',
  (view) => {
    let page: Page;
    beforeAll(async () => {
      page = await openView(browser(), view);
    });
    afterAll(() => page.close());

    test.for(PATHS)('%s', async (path) => {
      await settle(page, address(path));
      expect(await axeFindings(page)).toEqual([]);
      if (view.options.viewport?.width === 320) return;
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await axeFindings(page), 'mørk').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    });
  },
);
