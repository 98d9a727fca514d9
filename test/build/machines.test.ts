import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE_TYPES, FOR_DATA, responseHeaders } from '../../src/data/response-headers.ts';
import { contentName, unpackBundle } from '../../src/search/build/bundle-format.ts';
import { fileOf } from '../support/addresses.ts';
import { useBrowser } from '../support/browser.ts';
import { ROOT } from '../support/command.ts';
import { readCsv } from '../support/csv.ts';
import { readXml } from '../support/dom.ts';
import { readTree } from '../support/folders.ts';
import { readIcs } from '../support/ics.ts';
import { fixtureAtRoot, fixtureSite, internalSite } from '../support/sites.ts';

const OWN = 'https://fjordby.example/referater/';
const browser = useBrowser();

const textOf = async (site: string, path: string): Promise<string | null> =>
  (await readTree(site)).get(path)?.toString() ?? null;

/** What is the matter with an XML file, if anything. */
const xmlError = async (text: string): Promise<string | null> =>
  (await readXml(browser(), new Map([['file', text]]))).get('file')?.error ?? null;

/** The folders whose files `_headers` lets browsers keep, each with its `Cache-Control`. */
const keptFolders = (headers: string): [folder: string, value: string][] =>
  [...headers.matchAll(/^\/referater\/(.+)\/\*\n {2}Cache-Control: (.*)$/gm)].map(
    ([, folder = '', value = '']) => [folder, value],
  );

describe('search engines', () => {
  test('find in the sitemap every page that they may know, once, and no other', async () => {
    const site = await fixtureSite();
    const text = (await textOf(site, 'sitemap.xml')) ?? '';
    expect(await xmlError(text)).toBeNull();
    const urls = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
    expect(urls.every((url) => url.startsWith(OWN))).toBe(true);
    const pages = [...(await readTree(site))].filter(([path]) => path.endsWith('.html'));
    const known = pages
      .filter(([, bytes]) => !/<meta name="robots" content="noindex"/.test(bytes.toString()))
      .flatMap(([, bytes]) => /<link rel="canonical" href="([^"]*)"/.exec(bytes.toString())?.[1] ?? []);
    expect(urls.toSorted()).toEqual([...new Set(known)].sort());
    expect(await textOf(site, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${OWN}sitemap.xml\n`);
  });

  test('are given no addresses by an archive that does not know its host', async () => {
    const files = await readTree(await fixtureAtRoot());
    expect(files.has('sitemap.xml')).toBe(false);
    expect(files.has('opensearch.xml')).toBe(false);
    expect(files.get('robots.txt')?.toString()).not.toContain('Sitemap');
  });

  test('are kept out of an internal archive by pages, robots.txt and every server, which still has its calendars', async () => {
    const site = await internalSite();
    const files = await readTree(site);
    expect(files.has('sitemap.xml')).toBe(false);
    expect(files.get('_headers')?.toString()).toContain('\n  X-Robots-Tag: noindex\n');
    expect(files.get('web.config')?.toString()).toContain('<add name="X-Robots-Tag" value="noindex" />');
    expect(files.has('kalender.ics')).toBe(true);
    expect(files.has('feed.xml')).toBe(true);
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    for (const [path, bytes] of pages) expect(bytes.toString(), path).not.toMatch(/ld\+json|og:url/);
  });
});

test('a browser that adds the search is sent to the search page', async () => {
  const text = (await textOf(await fixtureSite(), 'opensearch.xml')) ?? '';
  expect(await xmlError(text)).toBeNull();
  expect(text).toContain(`template="${OWN}soeg/?q={searchTerms}"`);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16);
});

test('the calendars of the archive and of a forum hold its planned meetings, which lead to their pages', async () => {
  const files = await readTree(await fixtureSite());
  for (const path of ['kalender.ics', 'byraadet/kalender.ics']) {
    const { events } = readIcs(files.get(path)?.toString() ?? '');
    expect(
      events.map((event) => event.get('SUMMARY')),
      path,
    ).toEqual(['Byrådet: møde']);
    expect(files.has(fileOf(events[0]?.get('URL')?.replace(OWN, '/') ?? ''))).toBe(true);
  }
  expect(readIcs(files.get('chefforum/kalender.ics')?.toString() ?? '').events).toEqual([]);
});

test('each year has its decisions as a spreadsheet, and all years together are the whole', async () => {
  const files = await readTree(await fixtureSite());
  const rows = (path: string): string[][] => {
    const text = files.get(path)?.toString() ?? '';
    expect(text.startsWith('\uFEFFdato;')).toBe(true);
    return readCsv(text.slice(1)).slice(1);
  };
  const years = [...files.keys()].filter((path) => /^data\/beslutninger\/\d{4}\.csv$/.test(path));
  expect(years).toEqual(['data/beslutninger/2019.csv', 'data/beslutninger/2020.csv']);
  for (const path of years) for (const [date] of rows(path)) expect(path).toContain(date?.slice(0, 4));
  expect(years.flatMap(rows)).toEqual(rows('data/beslutninger.csv'));
});

describe('servers', () => {
  test('are told the same headers by _headers, web.config and the nginx sample', async () => {
    const site = await fixtureSite();
    const headers = (await textOf(site, '_headers')) ?? '';
    const config = (await textOf(site, 'web.config')) ?? '';
    const nginx = await readFile(join(ROOT, 'docs/drift/nginx.conf'), 'utf8');
    const apache = await readFile(join(ROOT, 'docs/drift/apache.conf'), 'utf8');
    expect(headers.startsWith('/referater/*\n')).toBe(true);
    for (const [name, value] of responseHeaders('offentlig')) {
      expect(headers).toContain(`\n  ${name}: ${value}\n`);
      expect(config).toContain(`<add name="${name}" value="${value}" />`);
      expect(nginx).toContain(`\n    add_header ${name} "${value}" always;\n`);
      expect(apache).toContain(`Header always set ${name} "${value}"`);
    }
    // How long files are kept, and who may read the data.
    expect(nginx.match(/^ +add_header/gm)).toHaveLength(responseHeaders('offentlig').length + 2);
    const [name, value] = FOR_DATA;
    expect(headers).toContain(`/referater/data/*\n  ${name}: ${value}\n`);
    expect(config).toContain(`<add name="${name}" value="${value}" />`);
    expect(nginx).toContain(`\n    add_header ${name} $referatarkiv_data always;\n`);
    expect(apache).toContain(`Header always set ${name} "${value}"`);
  });

  test('are told the type of every kind of file that the site is made of', async () => {
    const files = [...(await readTree(await fixtureSite())).keys()];
    const endings = new Set(files.flatMap((path) => /\.(\w+)$/.exec(path)?.[1] ?? []));
    for (const own of ['config', 'referatarkiv']) endings.delete(own);
    expect([...endings].filter((ending) => !(ending in FILE_TYPES))).toEqual([]);
    const config = (await textOf(await fixtureSite(), 'web.config')) ?? '';
    const nginx = await readFile(join(ROOT, 'docs/drift/nginx.conf'), 'utf8');
    const types = /types \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
    expect(await xmlError(config)).toBeNull();
    for (const [ending, type] of Object.entries(FILE_TYPES)) {
      expect(config).toContain(`<mimeMap fileExtension=".${ending}" mimeType="${type}" />`);
      expect(types).toMatch(
        new RegExp(`^ +${type.replace(/;.*/, '').replace(/[.+]/g, '\\$&')} .*\\b${ending}\\b`, 'm'),
      );
    }
  });

  test('are told the type of the attachments that municipalities have, each ending once', async () => {
    const config = (await textOf(await fixtureSite(), 'web.config')) ?? '';
    const told = [...config.matchAll(/<remove fileExtension="\.(\w+)" \/>\s*<mimeMap fileExtension="\.\1"/g)];
    const endings = told.map(([, ending]) => ending);
    expect(new Set(endings).size).toBe(endings.length);
    const common =
      'pdf doc docx xls xlsx ppt pptx odt ods odp rtf txt csv msg eml zip jpg jpeg png gif webp svg heic tif tiff';
    expect(endings).toEqual(expect.arrayContaining(common.split(' ')));
  });
});

describe('browsers', () => {
  test('may keep nothing that another build may change under its name', async () => {
    const site = await fixtureSite();
    const kept = keptFolders((await textOf(site, '_headers')) ?? '');
    expect(kept.map(([folder]) => folder)).toContain('pagefind/fragment');
    const files = [...(await readTree(site))];
    for (const [folder, value] of kept) {
      const held = files.filter(([path]) => path.startsWith(`${folder}/`));
      expect(held.length, folder).toBeGreaterThan(0);
      for (const [path, bytes] of held) {
        if (value.includes('immutable')) {
          const name = contentName(unpackBundle(bytes, path));
          expect(basename(path)).toMatch(new RegExp(`^${name}\\.pf_\\w+$`));
        } else expect(path).toMatch(/\.woff2$/);
      }
    }
  });

  test('may keep the same by web.config and the nginx sample', async () => {
    const site = await fixtureSite();
    const kept = keptFolders((await textOf(site, '_headers')) ?? '');
    const config = (await textOf(site, 'web.config')) ?? '';
    expect(
      [...config.matchAll(/<location path="(.+)">\s*<system\.webServer>\s*<staticContent>/g)].map(
        ([, folder]) => folder,
      ),
    ).toEqual(kept.map(([folder]) => folder));
    const nginx = await readFile(join(ROOT, 'docs/drift/nginx.conf'), 'utf8');
    const patterns = [...nginx.matchAll(/^ +"~(.+)" "(.+)";/gm)];
    for (const path of (await readTree(site)).keys()) {
      const [, , value] =
        patterns.find(([, pattern = '']) => RegExp(pattern).test(`/referater/${path}`)) ?? [];
      expect([path, value]).toEqual([path, kept.find(([folder]) => path.startsWith(`${folder}/`))?.[1]]);
    }
  });
});
