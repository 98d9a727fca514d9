import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = globSync(
  ['{src,templates,site,scripts}/**/*.{ts,tsx}', 'eleventy.config.ts', '!**/*.test.{ts,tsx}'],
  { cwd: ROOT },
).sort();
const TEXTS = new Map(SOURCES.map((path) => [path, readFileSync(`${ROOT}/${path}`, 'utf8')]));

/** The rooms of the search: each that runs in the browser may import those before it, and the indexer the ground of both. */
const ROOMS = ['rank', 'format', 'read', 'answer', 'find', 'engine'].map((room) => `src/search/${room}`);
const INDEXER = 'src/search/build';
const SEARCH: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ROOMS.map((room, at) => [room, ['src/model', 'src/danish', ...ROOMS.slice(0, at)]])),
  [INDEXER]: ['src/model', 'src/danish', 'src/parse', 'src/archive', 'src/diagnostics', ...ROOMS.slice(0, 2)],
};

/** The importer's rooms, each of which may import those before it; what lies in no room stands before the last. */
const IMPORT_ROOMS = [
  'blocks',
  'lines',
  'profiles',
  'read',
  'tidy',
  'head',
  'items',
  'sections',
  'render',
  'report',
  '',
  'run',
];

/** What each layer may import beside its own files. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/diagnostics': ['src/model'],
  'src/danish': ['src/model'],
  'src/theme': ['src/model'],
  'src/personal': ['src/model'],
  'src/attachments': ['src/model', 'src/personal'],
  'src/parse': ['src/model', 'src/personal', 'src/diagnostics'],
  'src/archive': ['src/model', 'src/danish', 'src/personal', 'src/parse', 'src/diagnostics'],
  'src/check': [
    ...['src/model', 'src/personal', 'src/attachments', 'src/parse', 'src/archive', 'src/diagnostics'],
  ],
  'src/content': [
    ...['src/model', 'src/personal', 'src/attachments', 'src/parse', 'src/archive'],
    ...['src/check', 'src/diagnostics', INDEXER],
  ],
  'src/fix': ['src/model', 'src/parse', 'src/archive', 'src/diagnostics', 'src/check'],
  'src/import': [
    'src/model',
    'src/personal',
    'src/attachments',
    'src/parse',
    'src/archive',
    'src/diagnostics',
  ],
  ...SEARCH,
  'src/data': ['src/model', 'src/parse', 'src/archive', 'src/diagnostics'],
  'src/charts': ['src/model'],
  'src/pages': ['src/model', 'src/danish', 'src/parse', 'src/archive', 'src/charts', 'src/diagnostics'],
  'src/client': ['src/model', 'src/danish', 'src/search/format'],
  'src/editor': ['src/model'],
  templates: ['src/model'],
  site: ['src/model', 'templates'],
};

/** The layer of a path: `src/model/text/slug.ts` → `src/model`, and in the search the room: `src/search/find`. */
function layerOf(path: string): string {
  const room = /^src\/search\/[^/.]+/.exec(path)?.[0];
  return room ?? /^(?:src\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
}

/** What a file imports: packages as they are named, files by their path in the project. */
function importsOf(path: string): string[] {
  const text = TEXTS.get(path) ?? '';
  const named = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return [...named].map(([, name = '']) =>
    name.startsWith('.') ? new URL(name, `file:///${path}`).pathname.slice(1) : name,
  );
}

const inLayer = (layer: string): string[] => SOURCES.filter((path) => layerOf(path) === layer);
const filesWith = (pattern: RegExp, within: RegExp): string[] =>
  [...TEXTS].filter(([path, text]) => within.test(path) && pattern.test(text)).map(([path]) => path);

describe('imports go one way', () => {
  test('every folder of src has a place in the order', () => {
    const layers = new Set(SOURCES.map(layerOf).filter((layer) => layer.startsWith('src/')));
    expect([...layers].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  test.for(Object.entries(MAY_IMPORT))('%s imports of the project only itself and %j', ([layer, allowed]) => {
    expect(inLayer(layer).length).toBeGreaterThan(0);
    const wrong = inLayer(layer).flatMap((path) =>
      importsOf(path)
        .filter((name) => TEXTS.has(name) || /^(?:src|templates|site|scripts|test)\//.test(name))
        .filter((name) => layerOf(name) !== layer && !allowed.includes(layerOf(name)))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('within the importer too', () => {
    const roomOf = (path: string): number =>
      IMPORT_ROOMS.indexOf(/^src\/import\/(?:([^/]+)\/(?:.*\/)?)?[^/]+$/.exec(path)?.[1] ?? '');
    const own = inLayer('src/import');
    expect(own.filter((path) => roomOf(path) < 0)).toEqual([]);
    const wrong = own.flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('src/import/') && roomOf(name) > roomOf(path))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    const lost = SOURCES.flatMap((path) =>
      importsOf(path)
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('node:') && !TEXTS.has(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('each kind of knowledge has its place', () => {
  test('the model and what runs in the browser need no packages', () => {
    const foreign = ['src/model', 'src/client', ...ROOMS].flatMap(inLayer).flatMap((path) =>
      importsOf(path)
        .filter((name) => !TEXTS.has(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  test('src knows nothing of Eleventy, of Preact or of the command line', () => {
    expect(filesWith(/11ty|from 'preact|process\.(?:argv|exit)/i, /^src\//)).toEqual([]);
  });

  test('Eleventy is known to its configuration, its page files and the script that runs it', () => {
    const allowed = /^(?:eleventy\.config\.ts|site\/.*|scripts\/build\/render-pages\.ts)$/;
    expect(filesWith(/from '[^']*(?:11ty|eleventy)/, /./).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('the disk is read and written in few places of src', () => {
    expect(filesWith(/from 'node:fs/, /^(?:src|templates|site)\//)).toEqual([
      'src/content/attachments.ts',
      'src/content/file-states.ts',
      'src/content/history/git.ts',
      'src/content/kept-files.ts',
      'src/content/list.ts',
      'src/content/load.ts',
      'src/content/removals-in.ts',
      'src/content/text-store.ts',
      'src/content/texts.ts',
      'src/content/write-whole.ts',
      'src/import/profiles/built-in.ts',
      'src/import/run/files.ts',
    ]);
  });

  test('only the parse and the link stage call HTML safe, only the charts SVG, and one component lets each in', () => {
    expect(filesWith(/\bas SafeHtml\b/, /./)).toEqual([
      'src/archive/link/whole-meeting.ts',
      'src/parse/markdown/render.ts',
    ]);
    expect(filesWith(/\bas ChartSvg\b/, /./)).toEqual(['src/charts/draw.ts']);
    expect(
      filesWith(/dangerouslySetInnerHTML|\binnerHTML\b|insertAdjacentHTML|document\.write/, /./),
    ).toEqual(['templates/parts/Chart.tsx', 'templates/parts/Html.tsx', 'templates/parts/page/JsonLd.tsx']);
  });
});

test('no source file is longer than 200 lines', () => {
  const long = [...TEXTS].filter(([, text]) => text.trimEnd().split('\n').length > 200);
  expect(long.map(([path]) => path)).toEqual([]);
});

test('no folder holds more than 30 source files: what is more wants rooms', () => {
  const folders = SOURCES.map((path) => path.slice(0, path.lastIndexOf('/')));
  const full = folders.filter((folder) => folders.filter((other) => other === folder).length > 30);
  expect([...new Set(full)]).toEqual([]);
});
