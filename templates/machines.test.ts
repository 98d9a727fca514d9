import { describe, expect, test } from 'vitest';
import type { Files } from '../test/support/content.ts';
import { meetingFile, pageAt, renderAll, SAMPLE, siteOf } from '../test/support/sample-site.ts';
import { plainSpaces } from '../test/support/text.ts';

const HOST = 'https://eksempel.dk/referater';
const arkiv = (change: (text: string) => string): Files => ({
  ...SAMPLE,
  'arkiv.yaml': change(SAMPLE['arkiv.yaml'] ?? ''),
});
const INTERN = arkiv((text) => `${text}synlighed: intern\n`);
const WITHOUT_HOST = arkiv((text) => text.replace('https://eksempel.dk', ''));

interface Thing {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** What a page says in the words of schema.org, by kind of thing. */
function things(html: string): Map<string, Thing> {
  const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const graph = json ? (JSON.parse(plainSpaces(json)) as { '@graph': Thing[] })['@graph'] : [];
  return new Map(graph.map((thing) => [thing['@type'], thing]));
}

const metas = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<meta property="og:([^"]*)" content="([^"]*)"/g)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  );

describe('JSON-LD', () => {
  test('tells a meeting with its time in Copenhagen, its place, its forum and its open items', async () => {
    const event = things(await pageAt('/chefforum/2019-10-10/', SAMPLE)).get('Event');
    expect(event).toMatchObject({
      url: `${HOST}/chefforum/2019-10-10/`,
      name: 'Chefforum, torsdag den 10. oktober 2019',
      startDate: '2019-10-10T09:00:00+02:00',
      endDate: '2019-10-10T11:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Rådhuset' },
      organizer: {
        '@type': 'GovernmentOrganization',
        name: 'Chefforum',
        url: `${HOST}/chefforum/`,
        parentOrganization: { '@type': 'GovernmentOrganization', name: 'Fjordby Kommune' },
      },
      subEvent: [
        { name: 'Punkt 1: Godkendelse af dagsorden og referat', startDate: '2019-10-10T09:00:00+02:00' },
        {
          name: 'Punkt 2: Rejser igen',
          url: `${HOST}/chefforum/2019-10-10/#punkt-2`,
          startDate: '2019-10-10',
        },
      ],
    });
  });

  test('tells nothing of a closed item, and that a meeting was cancelled', async () => {
    const closed = things(await pageAt('/chefforum/2019-09-26/', SAMPLE)).get('Event');
    expect(JSON.stringify(closed)).toContain('Rejser');
    expect(JSON.stringify(closed)).not.toContain('Køb af');
    const files = {
      ...SAMPLE,
      'chefforum/2019/2019-12-05.md': meetingFile('2019-12-05', '', 'status: aflyst\n'),
    };
    const cancelled = things(await pageAt('/chefforum/2019-12-05/', files)).get('Event');
    expect(cancelled?.eventStatus).toBe('https://schema.org/EventCancelled');
    expect(cancelled?.startDate).toBe('2019-12-05');
  });

  test('tells on the front page how the archive is searched', async () => {
    const site = things(await pageAt('/', SAMPLE)).get('WebSite');
    expect(site).toMatchObject({ url: `${HOST}/`, name: 'Fjordby Kommunes referatarkiv' });
    expect(JSON.stringify(site?.potentialAction)).toContain(`${HOST}/soeg/?q={search_term_string}`);
  });

  test('tells the way to every other page that search engines may know, and nothing on the rest', async () => {
    const { site, pages } = await siteOf(SAMPLE);
    for (const [url, html] of renderAll({ site, pages })) {
      const list = things(html).get('BreadcrumbList')?.itemListElement as { item: string }[] | undefined;
      const isTold = url !== '/' && pages.get(url)?.model.indexed;
      expect(list?.at(-1)?.item.startsWith(HOST) ?? false, url).toBe(isTold);
      if (!isTold && url !== '/') expect(things(html).size, url).toBe(0);
    }
  });
});

describe('Open Graph', () => {
  test('tells title, description and address', async () => {
    const page = metas(await pageAt('/chefforum/', SAMPLE));
    expect(page.get('title')).toBe('Chefforum');
    expect(page.get('url')).toBe(`${HOST}/chefforum/`);
    expect(page.get('locale')).toBe('da_DK');
    expect(page.get('site_name')).toBe('Fjordby Kommunes referatarkiv');
    expect(metas(await pageAt('/', SAMPLE)).get('type')).toBe('website');
  });
});

test.for([
  ['is internal', INTERN],
  ['does not know its host', WITHOUT_HOST],
] as const)('an archive that %s tells search engines no address', async ([, files]) => {
  for (const [url, html] of renderAll(await siteOf(files))) {
    expect(things(html).size, url).toBe(0);
    expect(metas(html).has('url'), url).toBe(false);
    expect(metas(html).has('title'), url).toBe(true);
  }
});

test('a browser learns where to search when the archive knows its host', async () => {
  const link =
    '<link rel="search" type="application/opensearchdescription+xml" title="Fjordby Kommunes referatarkiv" href="/referater/opensearch.xml">';
  expect(await pageAt('/om/', SAMPLE)).toContain(link);
  expect(await pageAt('/om/', WITHOUT_HOST)).not.toContain('rel="search"');
});

test('the page of a KLE group names its feed', async () => {
  expect(await pageAt('/emne/00/', SAMPLE)).toContain('href="/referater/emne/00/feed.xml"');
});
