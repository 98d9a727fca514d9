// The looks of a site: its style sheet, fonts and icons.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArkivConfig } from '../../src/model/config.ts';
import { themeCss, themeOf } from '../../src/theme/theme.ts';
import { projectRoot } from '../program.js';
import { filesBelow, readyMade } from '../ready-made.ts';

const root = projectRoot();
const STYLE = join(root, 'site/style');
const PACKAGES = join(root, 'node_modules');
const CACHE = join(root, '.cache');

/** A file that pages load: what it holds, or where it is copied from. */
export type AssetFile = { readonly path: string } & (
  | { readonly data: string | Uint8Array }
  | { readonly from: string }
);

/** Where a file comes from that the style sheet asks for; null for one of the site's own. */
function sourceOf(file: string): string | null {
  const weight = /^skrift\/plex-(\d+)\.woff2$/.exec(file)?.[1];
  if (weight)
    return join(PACKAGES, `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`);
  if (existsSync(join(root, 'site/assets', file))) return null;
  return join(PACKAGES, 'dkfds/src/img/svg-icons', basename(file));
}

/** The style sheet in the owner's colour, and the fonts and icons that it asks for. */
export async function styleFiles(config: ArkivConfig): Promise<AssetFile[]> {
  const theme = config.farve ? themeCss(themeOf(config.farve)) : '';
  const style = await compiledStyle();
  return [{ path: 'assets/arkiv.css', data: style + theme }, ...styleAssets(style)];
}

/** The fonts and icons that a style sheet asks for. */
export function styleAssets(style: string): AssetFile[] {
  const ready = readyMade('udseende');
  if (ready !== null) return filesBelow(ready).map(({ path, from }) => ({ path: `assets/${path}`, from }));
  const names = new Set(Array.from(style.matchAll(/url\("?([^")]+)/g), ([, name = '']) => name));
  return [...names].flatMap((name): AssetFile[] => {
    const from = sourceOf(name);
    return from ? [{ path: `assets/${name}`, from }] : [];
  });
}

/** The style sheet without the owner's colour; compiled again only when it or the packages have changed. */
export async function compiledStyle(): Promise<string> {
  const ready = readyMade('arkiv.css');
  if (ready !== null) return readFile(ready, 'utf8');
  const kept = join(CACHE, `style-${await styleHash()}.css`);
  const known = await readFile(kept, 'utf8').catch(() => null);
  if (known !== null) return known;
  const { compile } = await import('sass');
  const { css } = compile(join(STYLE, 'arkiv.scss'), {
    loadPaths: [PACKAGES],
    style: 'compressed',
    quietDeps: true,
  });
  await keep(kept, css);
  return css;
}

/** Keeps a sheet for the next build, whole or not at all, and no older one; where that cannot be, the next is only slower. */
async function keep(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(CACHE, { recursive: true });
    const older = (await readdir(CACHE)).filter((name) => /^style-.*\.css$/.test(name));
    await writeFile(draft, text);
    await rename(draft, path);
    for (const name of older) if (name !== basename(path)) await rm(join(CACHE, name), { force: true });
  } catch {
    await rm(draft, { force: true });
  }
}

async function styleHash(): Promise<string> {
  const sum = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const name of (await readdir(STYLE)).sort())
    sum.update(name).update(await readFile(join(STYLE, name)));
  return sum.digest('hex').slice(0, 16);
}
