// What runs in the browser while the archive is worked on.
import { readFileSync } from 'node:fs';
import { projectRoot } from '../program.js';
import { readyMade } from '../ready-made.ts';

/** Makes a function that gives the script, bundled when it is asked for first. */
export function pageScript(): () => Promise<Uint8Array> {
  let made: Promise<Uint8Array> | null = null;
  return () => {
    made ??= bundle();
    return made;
  };
}

async function bundle(): Promise<Uint8Array> {
  const ready = readyMade('live.js');
  if (ready !== null) return readFileSync(ready);
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: projectRoot(),
    write: false,
    entryPoints: ['scripts/dev/page/live.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
