import { describe, expect, test } from 'vitest';
import { addressOf, fileOf } from '../support/addresses.ts';
import { useBrowser } from '../support/browser.ts';
import { type PageFacts, readPages } from '../support/dom.ts';
import { readHtml, readTree } from '../support/folders.ts';
import { fixtureAtRoot, fixtureSite } from '../support/sites.ts';
import { plainSpaces } from '../support/text.ts';

const OWN = 'https://fjordby.example/referater/';
const browser = useBrowser();

const SITES = [
  { name: 'below a path of a host', folder: fixtureSite, base: '/referater' },
  { name: 'at the root', folder: fixtureAtRoot, base: '' },
] as const;

/** Where each link of a page leads, below the site and with its anchor; links to other hosts are left out. */
function destinations({ path, targets }: PageFacts, base: string): string[] {
  return targets
    .map((target) => target.replace(OWN, `${base}/`))
    .filter((target) => !/^(?:https?:|mailto:)/.test(target))
    .map((target) => (target.startsWith('#') ? base + addressOf(path) + target : target));
}

describe.for(SITES)('a site $name', ({ folder, base }) => {
  test('has no link whose page or anchor is missing, and none that leaves its path', async () => {
    const pages = await readPages(browser(), await readHtml(await folder()));
    const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
    const files = await readTree(await folder());
    const broken = pages.flatMap((page) =>
      destinations(page, base)
        .filter((target) => {
          if (!target.startsWith(`${base}/`)) return true;
          const file = fileOf(target.slice(base.length));
          const anchor = decodeURIComponent(target.split('#')[1] ?? '');
          return !files.has(file) || (anchor !== '' && !ids.get(file)?.has(anchor));
        })
        .map((target) => `${page.path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('has pages with one main heading, no id twice, and nothing that runs or loads by itself', async () => {
    for (const page of await readPages(browser(), await readHtml(await folder()))) {
      expect(page.headings, page.path).toBe(1);
      expect(
        page.ids.filter((id, index) => page.ids.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
      expect(page.hazards, page.path).toEqual([]);
    }
  });

  test('links every page but the one for missing pages from another', async () => {
    const pages = await readPages(browser(), await readHtml(await folder()));
    const linked = new Set(
      pages.flatMap((page) =>
        destinations(page, base)
          .map((target) => fileOf(target.slice(base.length)))
          .filter((file) => file !== page.path),
      ),
    );
    const lonely = pages.map(({ path }) => path).filter((path) => !linked.has(path) && path !== '404.html');
    expect(lonely).toEqual([]);
  });
});

test('references in the text lead to the meeting, the item and the case they name', async () => {
  const html = (await readHtml(await fixtureSite())).get('chefforum/2019-10-10/index.html') ?? '';
  const paragraph = /<p>(Sygefraværet.*?)<\/p>/.exec(html)?.[1];
  expect(plainSpaces(paragraph ?? '')).toBe(
    'Sygefraværet blev behandlet på <a href="/referater/chefforum/2019-09-26/">mødet den 26. september 2019</a> ' +
      '(sag <a href="/referater/sag/13-16074/">13/16074</a>) ' +
      'og <a href="/referater/chefforum/2019-10-10/#punkt-1">under punkt 1</a>. ' +
      'Sagen om tilskud er <a href="/referater/sag/18.15.00-OE40-2-19/">18.15.00-Ø40-2-19</a>. ' +
      'Se også Byrådets møde den 3. marts 2009.',
  );
});
