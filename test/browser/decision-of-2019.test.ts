import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { fixtureSite } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { plainSpaces } from '../support/text.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(fixtureSite, '/referater');

/** The three ways that the front page offers to what Chefforum decided on 10 October 2019 about the swimming baths. */
const WAYS = [
  {
    name: 'by the year',
    steps: [/^2019/, /^Chefforum, torsdag den\s10\.\soktober\s2019$/, /Svømmehallens åbningstider/],
  },
  { name: 'by the forum', steps: [/^Chefforum/, /10\.\soktober\s2019$/, /Svømmehallens åbningstider/] },
  { name: 'by the decisions', steps: [/^Beslutninger$/, /^2019$/, /Svømmehallens åbningstider$/] },
] as const;

describe.for([true, false])(
  'from the front page to a decision of 2019, with scripts: %s',
  (javaScriptEnabled) => {
    test.for(WAYS)('$name', async ({ steps }) => {
      const { page, problems } = await watchedPage(browser(), { javaScriptEnabled });
      await page.goto(address());
      for (const step of steps) {
        const links = page.locator(step.source === '^Beslutninger$' ? 'header a' : 'main a');
        const before = page.url();
        await links.filter({ hasText: step }).first().click();
        await expect.poll(() => page.url()).not.toBe(before);
      }
      await expect.poll(() => page.url()).toMatch(/\/chefforum\/2019-10-10\/#punkt-2(?:-beslutning)?$/);
      const item = page.locator('#punkt-2');
      expect(plainSpaces((await item.textContent()) ?? '')).toContain('Udsat til næste møde.');
      expect(await item.getByRole('heading', { name: 'Beslutning' }).isVisible()).toBe(true);
      expect(problems).toEqual([]);
      await page.close();
    });
  },
);
