import { expect, test } from 'vitest';
import { secretOf, secretsIn } from '../../scripts/campaign/closed/secrets.ts';
import { campaign as closed } from '../../scripts/campaign/closed.ts';
import { lostWord } from '../../scripts/campaign/fuzz/loss.ts';
import { tryFuzz } from '../../scripts/campaign/fuzz.ts';
import { dangersIn } from '../../scripts/campaign/markup/in-browser.ts';
import { hazardsIn } from '../../scripts/campaign/markup/static.ts';
import { tryMarkup } from '../../scripts/campaign/markup.ts';
import { useBrowser } from '../support/browser.ts';
import { testFolder, writeFiles } from '../support/folders.ts';
import { PATIENCE } from '../support/patience.ts';

/*
 * A short run of each campaign; `npm run campaign` makes long ones. Another seed than theirs, so that the two add up.
 */
const browser = useBrowser();

test('closed texts, planted in many forms, come out nowhere', async () => {
  const { failed, tried } = await closed.run({ seed: 900_001, count: 60 });
  expect(failed).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

test('spoiled files are read, checked and imported without a crash, a halt or a loss', async () => {
  const { failed } = await tryFuzz({ seed: 900_001, count: 120 }, PATIENCE.test / 2);
  expect(failed).toEqual([]);
});

test('hostile markup does not run, with the policy or without it', async () => {
  const { failed } = await tryMarkup({ seed: 900_001, count: 48 }, browser());
  expect(failed).toEqual([]);
});

test('what the campaigns look for, they find', async () => {
  expect([...secretsIn(`x${secretOf(77)}navn ${secretOf(0)}, xyqz`)]).toEqual([77, 0, null]);
  expect(lostWord('Intet er\nforsvundet', 'intet er', () => false)).toEqual({ word: 'forsvundet', line: 2 });
  expect(lostWord('forsvundet', '', () => true)).toBeNull();
  for (const html of [
    '<img src=x>',
    '<b onclick=x>',
    '<a href=" javascript:x">',
    '<svg></svg>',
    '<script>x</script>',
  ])
    expect(hazardsIn(`<!doctype html><html><body>${html}</body></html>`), html).not.toEqual([]);
  const folder = await testFolder();
  const page = '<!doctype html><b onmouseover="alert(1)">x</b><img src="http://127.0.0.1:1/x.png">';
  await writeFiles(folder, { 'index.html': page, '404.html': '' });
  const dangers = await dangersIn(browser(), folder, ['/']);
  expect(dangers.filter((line) => line.includes('kørte noget'))).toEqual([
    'uden politik: /: 1 gange kørte noget',
  ]);
  expect(dangers.filter((line) => line.includes('henter'))).toEqual([
    'uden politik: henter http://127.0.0.1:1/x.png',
  ]);
});
