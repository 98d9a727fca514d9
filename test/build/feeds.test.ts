import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../support/addresses.ts';
import { useBrowser } from '../support/browser.ts';
import { readXml, type XmlFacts } from '../support/dom.ts';
import { readTree } from '../support/folders.ts';
import { plainSpaces } from '../support/text.ts';

const browser = useBrowser();

async function feeds(folder: string): Promise<Map<string, XmlFacts>> {
  const files = [...(await readTree(folder))].filter(([path]) => path.endsWith('.xml'));
  return readXml(browser(), new Map(files.map(([path, bytes]) => [path, bytes.toString()])));
}

const SITES = [
  {
    name: 'that knows its address',
    folder: () => inject('fixtureSite'),
    base: 'https://fjordby.example/referater',
    id: /^https:\/\/fjordby\.example\/referater\//,
  },
  { name: 'that does not', folder: () => inject('fixtureAtRoot'), base: '', id: /^urn:referatarkiv:/ },
] as const;

describe.for(SITES)('the feeds of an archive $name', ({ folder, base, id }) => {
  test('are well-formed, and every entry has an id of its own', async () => {
    const all = await feeds(folder());
    expect([...all.keys()]).toContain('sag/18.15.00-OE40-2-19/feed.xml');
    for (const [path, feed] of all) {
      expect(feed.error, path).toBeNull();
      expect(new Set(feed.ids).size, path).toBe(feed.ids.length);
      for (const own of feed.ids) expect(own, path).toMatch(id);
    }
  });

  test('link to pages that are there', async () => {
    const files = await readTree(folder());
    for (const [path, { links }] of await feeds(folder())) {
      expect(links.length, path).toBeGreaterThan(1);
      for (const link of links) {
        expect(link.startsWith(`${base}/`), `${path} → ${link}`).toBe(true);
        expect(files.has(fileOf(link.slice(base.length))), `${path} → ${link}`).toBe(true);
      }
    }
  });
});

test('the feed of the archive tells the newest meeting first, and an agenda for what it is', async () => {
  const feed = (await feeds(inject('fixtureSite'))).get('feed.xml');
  expect(feed?.titles.slice(0, 3).map(plainSpaces)).toEqual([
    'Referater fra Fjordby',
    'Dagsorden: Byrådet, 28. april 2020',
    'Referat: Teknik- og Miljøudvalget, 10. marts 2020',
  ]);
  expect(feed?.titles.map(plainSpaces)).toContain('Referat: Byrådet, 25. februar 2020 (aflyst)');
});

test('a case has a feed of its treatments', async () => {
  const feed = (await feeds(inject('fixtureSite'))).get('sag/18.15.00-OE40-2-19/feed.xml');
  expect(feed?.titles.map(plainSpaces)).toContain(
    'Byrådet, 28. januar 2020: Rabat < 5 % & "særpris" på \'leje\' > 2 år',
  );
  expect(feed?.contents).toContain('<p>Byrådet afviste forslaget.</p>');
});
