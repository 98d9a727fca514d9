// Makes what the package brings: the program compiled, and ready-made all that pages load.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { clientFiles } from '../build/bundle-client.ts';
import { fixedEditorFiles } from '../build/editor-files.ts';
import { LICENCES_FILE, licenceFile, licencesOf } from '../build/licences.ts';
import { fixedPartsIn } from '../build/search/search-parts.ts';
import { type AssetFile, compiledStyle, styleAssets } from '../build/site-style.ts';
import { compileInto, ELEVENTY_FOLDER } from '../compile.js';
import { pageScript } from '../dev/page-script.ts';
import { programStamp, projectRoot } from '../program.js';
import { READY_MADE } from '../ready-made.ts';

/** Where the compiled program lies in the package. */
const DIST = 'dist';

/** Makes everything anew; gives the folders of packages that are compiled in, and the names of those that compiled files ask for. */
export async function makePackage(): Promise<{ readonly inside: string[]; readonly outside: string[] }> {
  const project = projectRoot();
  const dist = join(project, DIST);
  rmSync(dist, { recursive: true, force: true });
  const { metafile } = await compileInto(dist, project, programStamp());
  const { inside, outside } = packagesIn(metafile ?? { inputs: {}, outputs: {} });
  requireKnown(outside, project);
  const eleventy = join(dist, ELEVENTY_FOLDER);
  mkdirSync(eleventy, { recursive: true });
  copyFileSync(join(project, 'node_modules/@11ty/eleventy/package.json'), join(eleventy, 'package.json'));
  writeFileSync(join(dist, LICENCES_FILE), licencesOf(inside, 'Programmet indeholder dele af disse pakker:'));
  await makeReady(join(project, READY_MADE));
  return { inside, outside };
}

/** What only the project uses, or a package asks for where it may: the program of the package never comes there. */
const NOT_REACHED = ['@11ty/eleventy-dev-server', 'canvas', 'esbuild', 'pagefind', 'sass'];

/** Throws where the compiled program asks for a package that npm would not install with it. */
function requireKnown(outside: readonly string[], project: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const unknown = outside.filter((name) => !(name in dependencies) && !NOT_REACHED.includes(name));
  if (unknown.length > 0)
    throw new Error(`the package asks for what it does not name: ${unknown.join(', ')}`);
}

/** Makes what pages load. */
async function makeReady(folder: string): Promise<void> {
  const style = await compiledStyle();
  write(folder, { path: 'arkiv.css', data: style });
  write(folder, { path: 'live.js', data: await pageScript()() });
  for (const file of await clientFiles()) write(folder, { ...file, path: inAssets('scripts', file) });
  for (const file of styleAssets(style)) write(folder, { ...file, path: inAssets('udseende', file) });
  for (const file of await fixedEditorFiles()) write(folder, file);
  write(folder, { ...licenceFile(), path: LICENCES_FILE });
  const search = fixedPartsIn(join(folder, 'soegning'));
  await Promise.all([search.files(), search.lexicon(), search.related()]);
}

/** A file's place among what is ready-made. */
const inAssets = (room: string, { path }: AssetFile): string => path.replace(/^assets\//, `${room}/`);

function write(folder: string, file: AssetFile): void {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if ('from' in file) copyFileSync(file.from, path);
  else writeFileSync(path, file.data);
}

/** The packages that a compiled program is made of, and those that it asks for. */
function packagesIn({
  inputs,
  outputs,
}: {
  readonly inputs: object;
  readonly outputs: Readonly<
    Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>
  >;
}): { inside: string[]; outside: string[] } {
  const inside = Object.keys(inputs).flatMap(
    (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const asked = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const outside = asked
    .map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path)
    .filter((name) => !builtinModules.includes(name) && !name.startsWith('node:'));
  return { inside: [...new Set(inside)].sort(), outside: [...new Set(outside)].sort() };
}
