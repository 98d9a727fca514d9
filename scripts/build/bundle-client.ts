// The browser's part of the program.
import { relative } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../program.js';
import type { AssetFile } from './site-style.ts';

/** The scripts that run in the browser, bundled. */
export async function clientFiles(): Promise<AssetFile[]> {
  const root = projectRoot();
  const { outputFiles } = await build({
    absWorkingDir: root,
    write: false,
    entryPoints: {
      arkiv: 'src/client/arkiv.ts',
      soeg: 'src/client/search-page/soeg.ts',
      soegevaerk: 'src/search/engine/worker.ts',
      forslag: 'src/client/suggest/forslag.ts',
      tabeller: 'src/client/tables/tabeller.ts',
      fremhaev: 'src/client/highlight/fremhaev.ts',
    },
    outdir: 'assets',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({
    path: relative(root, path).replaceAll('\\', '/'),
    data: contents,
  }));
}
