import { describe, expect, test } from 'vitest';
import { fileOf } from '../support/addresses.ts';
import { useBrowser } from '../support/browser.ts';
import { readXml, type XmlFacts } from '../support/dom.ts';
import { readTree } from '../support/folders.ts';
import { fixtureAtRoot, fixtureSite } from '../support/sites.ts';
import { plainSpaces } from '../support/text.ts';

const browser = useBrowser();

async function feeds(folder: string): Promise<Map<string, XmlFacts>> {
  const files = [...(await readTree(folder))].filter(([path]) => path.endsWith('feed.xml'));
  return readXml(browser(), new Map(files.map(([path, bytes]) => [path, bytes.toString()])));
}

const SITES = [
  {
    name: 'that knows its address',
    folder: fixtureSite,
    base: 'https://fjordby.example/referater',
    id: /^https:\/\/fjordby\.example\/referater\//,
  },
  { name: 'that does not', folder: fixtureAtRoot, base: '', id: /^urn:referatarkiv:/ },
] as const;

describe.for(SITES)('the feeds of an archive $name', ({ folder, base, id }) => {
  test('are well-formed, and every entry has an id of its own', async () => {
    const all = await feeds(await folder());
    expect([...all.keys()]).toContain('sag/18.15.00-OE40-2-19/feed.xml');
    for (const [path, feed] of all) {
      expect(feed.error, path).toBeNull();
      expect(new Set(feed.ids).size, path).toBe(feed.ids.length);
      for (const own of feed.ids) expect(own, path).toMatch(id);
    }
  });

  test('link to pages that are there', async () => {
    const files = await readTree(await folder());
    for (const [path, { links }] of await feeds(await folder())) {
      expect(links.length, path).toBeGreaterThan(1);
      for (const link of links) {
        expect(link.startsWith(`${base}/`), `${path} → ${link}`).toBe(true);
        expect(files.has(fileOf(link.slice(base.length))), `${path} → ${link}`).toBe(true);
      }
    }
  });
});

test('the feed of the archive tells the newest meeting first, and an agenda for what it is', async () => {
  const feed = (await feeds(await fixtureSite())).get('feed.xml');
  expect(feed?.titles.slice(0, 3).map(plainSpaces)).toEqual([
    'Referater fra Fjordby',
    'Dagsorden: Byrådet, 28. april 2020',
    'Referat: Teknik- og Miljøudvalget, 10. marts 2020',
  ]);
  expect(feed?.titles.map(plainSpaces)).toContain('Referat: Byrådet, 25. februar 2020 (aflyst)');
});

test('a case has a feed of its treatments', async () => {
  const feed = (await feeds(await fixtureSite())).get('sag/18.15.00-OE40-2-19/feed.xml');
  expect(feed?.titles.map(plainSpaces)).toContain(
    'Byrådet, 28. januar 2020: Rabat < 5 % & "særpris" på \'leje\' > 2 år',
  );
  expect(feed?.contents).toContain('<p>Byrådet afviste forslaget.</p>');
});

test('every feed and every entry has what Atom demands', async () => {
  const files = [...(await readTree(await fixtureSite()))].filter(([path]) => path.endsWith('feed.xml'));
  expect(files.length).toBeGreaterThan(10);
  for (const [path, bytes] of files) {
    for (const part of bytes.toString().split('<entry>')) {
      expect(part, path).toMatch(/<title>[^<]+<\/title>\s*<id>\S+<\/id>/);
      expect(part, path).toMatch(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/);
    }
  }
});

test('a KLE group has a feed of its cases’ open items, the newest first', async () => {
  const all = await feeds(await fixtureSite());
  const feed = all.get('emne/05/feed.xml');
  expect(feed?.titles.map(plainSpaces)).toEqual([
    'Emne 05 – Referater fra Fjordby',
    'Byrådet, 28. april 2020: Cykelsti langs Åsvejen: regnskab',
    'Byrådet, 28. januar 2020: Cykelsti langs Åsvejen',
    'Teknik- og Miljøudvalget, 14. januar 2020: Cykelsti langs Åsvejen',
  ]);
  // Its one item is closed.
  expect(all.get('emne/82/feed.xml')?.titles.slice(1)).toEqual([]);
});
