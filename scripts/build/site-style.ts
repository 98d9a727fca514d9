import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArkivConfig } from '../../src/model/config.ts';
import { logoUrl } from '../../src/pages/page-urls.ts';
import { themeCss, themeOf } from '../../src/theme/theme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STYLE = join(root, 'site/style');
const PACKAGES = join(root, 'node_modules');
const CACHE = join(root, '.cache');
/** Files of the packages that the style sheet asks for, and where it finds them. */
const FILES = [
  ...[400, 600].map((weight) => [
    `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`,
    `skrift/plex-${weight}.woff2`,
  ]),
  ...['chevron-down', 'chevron-up', 'check-white', 'minus-white'].map((name) => [
    `dkfds/src/img/svg-icons/${name}.svg`,
    `ikoner/${name}.svg`,
  ]),
] as [string, string][];

/** Writes the style sheet in the owner's colour, its fonts and icons, and the owner's logo into `assets/` of the site. */
export async function writeStyle(config: ArkivConfig, content: string, folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  const theme = config.farve ? themeCss(themeOf(config.farve)) : '';
  await mkdir(assets, { recursive: true });
  await writeFile(join(assets, 'arkiv.css'), (await compiledStyle()) + theme);
  for (const [from, to] of FILES) await copyInto(assets, join(PACKAGES, from), to);
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

/** Keeps a text for the next build, whole or not at all; a folder that cannot be written in only makes that one slower. */
async function keep(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
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
