// The browser's part of the program.
import { relative } from 'node:path';
import { projectRoot } from '../program.js';
import { filesBelow, readyMade } from '../ready-made.ts';
import { LICENCES_FILE } from './licences.ts';
import type { AssetFile } from './site-style.ts';

/** The scripts of pages, by the names that pages load them by. */
export const CLIENT_ENTRIES = {
  arkiv: 'src/client/arkiv.ts',
  soeg: 'src/client/search-page/soeg.ts',
  soegevaerk: 'src/search/engine/worker.ts',
  forslag: 'src/client/suggest/forslag.ts',
  tabeller: 'src/client/tables/tabeller.ts',
  fremhaev: 'src/client/highlight/fremhaev.ts',
  register: 'src/client/register/register.ts',
};

/** The scripts that run in the browser, bundled. */
export async function clientFiles(): Promise<AssetFile[]> {
  const made = readyMade('scripts');
  if (made !== null) return filesBelow(made).map(({ path, from }) => ({ path: `assets/${path}`, from }));
  const root = projectRoot();
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    write: false,
    entryPoints: CLIENT_ENTRIES,
    outdir: 'assets',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    banner: { js: `/*! ${LICENCES_FILE} */` },
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({
    path: relative(root, path).replaceAll('\\', '/'),
    data: contents,
  }));
}
