import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { search } from '../support/search-page.ts';
import { demoAtSubPath } from '../support/sites.ts';
import { useServer } from '../support/static-server.ts';
import { watchedPage } from '../support/watched-page.ts';

const browser = useBrowser();
const address = useServer(demoAtSubPath, '/referater');

test('every example among the tips finds something, and there is one for each way', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.goto(address('/soeg/'));
  const examples = await page.locator('[data-tips] dt a').allTextContents();
  expect(examples).toHaveLength(7);
  for (const q of examples) {
    const { results } = await search(page, address('/soeg/'), { q });
    const direct = await page.locator('[data-direkte] a').count();
    expect([q, results.length + direct > 0, await page.locator('[data-noter] .besked').count()]).toEqual([
      q,
      true,
      0,
    ]);
  }
  expect(problems).toEqual([]);
  await page.close();
});

test('the tips lead on to all that the search understands', async () => {
  const { page, problems } = await watchedPage(browser());
  await page.goto(address('/soeg/'));
  await page.getByRole('link', { name: 'Mere om at søge' }).click();
  await page.waitForURL(address('/laesehjaelp/#soegning'));
  const help = page.getByRole('region', { name: 'Sådan søger du' });
  expect(await help.locator('dt').count()).toBeGreaterThan(8);
  expect(problems).toEqual([]);
  await page.close();
});
