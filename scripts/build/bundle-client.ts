import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the scripts that run in the browser into `assets/` of the site. */
export async function bundleClient(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      arkiv: 'src/client/arkiv.ts',
      soeg: 'src/client/search-page/soeg.ts',
      soegevaerk: 'src/search/engine/worker.ts',
      forslag: 'src/client/suggest/forslag.ts',
      fremhaev: 'src/client/highlight/fremhaev.ts',
    },
    outdir: `${folder}/assets`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
}
