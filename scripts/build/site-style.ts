import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArkivConfig } from '../../src/model/config.ts';
import { logoUrl } from '../../src/pages/page-urls.ts';
import { themeCss, themeOf } from '../../src/theme/theme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STYLE = join(root, 'site/style');
const PACKAGES = join(root, 'node_modules');
const CACHE = join(root, '.cache');
/** Where a file comes from that the style sheet asks for; null for one of the site's own. */
function sourceOf(file: string): string | null {
  const weight = /^skrift\/plex-(\d+)\.woff2$/.exec(file)?.[1];
  if (weight)
    return join(PACKAGES, `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`);
  if (existsSync(join(root, 'site/assets', file))) return null;
  return join(PACKAGES, 'dkfds/src/img/svg-icons', basename(file));
}

/** Writes the style sheet in the owner's colour, its fonts and icons, and the owner's logo into `assets/` of the site. */
export async function writeStyle(config: ArkivConfig, content: string, folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  const theme = config.farve ? themeCss(themeOf(config.farve)) : '';
  await mkdir(assets, { recursive: true });
  const style = await compiledStyle();
  await writeFile(join(assets, 'arkiv.css'), style + theme);
  for (const file of new Set(Array.from(style.matchAll(/url\("?([^")]+)/g), ([, name = '']) => name))) {
    const source = sourceOf(file);
    if (source) await copyInto(assets, source, file);
  }
  if (config.logo) await copyInto(folder, join(content, config.logo), logoUrl(config.logo));
}

async function copyInto(folder: string, from: string, to: string): Promise<void> {
  const target = join(folder, to);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(from, target);
}

/** The style sheet without the owner's colour; compiled again only when it or the packages have changed. */
async function compiledStyle(): Promise<string> {
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
