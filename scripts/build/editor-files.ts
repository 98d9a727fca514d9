// The editor in the browser: Sveltia CMS as its package has it, our start of it, and its settings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EditorPlace, editorSetup } from '../../src/editor/setup.ts';
import type { ArkivConfig } from '../../src/model/config.ts';
import { projectRoot } from '../program.js';
import { filesBelow, readyMade } from '../ready-made.ts';
import { licencesOf } from './licences.ts';
import type { AssetFile } from './site-style.ts';

/** Below the site. */
const FOLDER = 'rediger';

const PAGE = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Rediger referater</title>
<script type="module" src="start.js"></script>
<noscript>Redigering kræver JavaScript.</noscript>
</html>
`;

/** Every file of the editor of an archive. */
export async function editorFiles(config: ArkivConfig, place: EditorPlace): Promise<AssetFile[]> {
  const setup = `${JSON.stringify(editorSetup(config, place), null, 1)}\n`;
  const ready = readyMade(FOLDER);
  const fixed =
    ready === null
      ? await fixedEditorFiles()
      : filesBelow(ready).map(({ path, from }) => ({ path: `${FOLDER}/${path}`, from }));
  return [...fixed, { path: `${FOLDER}/opsaetning.json`, data: setup }];
}

/** Those that are the same for every archive. */
export async function fixedEditorFiles(): Promise<AssetFile[]> {
  const cms = packageFolder(CMS);
  const copied = (from: string, to: string): AssetFile => ({
    path: `${FOLDER}/${to}`,
    from: join(cms, from),
  });
  const chunks = readdirSync(join(cms, 'dist/chunks')).filter((name) => name.endsWith('.js'));
  const { script, fonts } = withOwnFonts(readFileSync(join(cms, 'dist/sveltia-cms.mjs'), 'utf8'));
  const packages = [CMS, ...FONTS.map(([, name]) => name)].map((name) => `node_modules/${name}`);
  return [
    { path: `${FOLDER}/index.html`, data: PAGE },
    { path: `${FOLDER}/start.js`, data: await startScript() },
    { path: `${FOLDER}/sveltia-cms.mjs`, data: script },
    ...fonts,
    copied('locales/da.json', 'locales/da.json'),
    {
      path: `${FOLDER}/licenser.txt`,
      data: licencesOf(packages, 'Redigering i browseren består af disse pakker:'),
    },
    // It asks what the newest version is: this one.
    { path: `${FOLDER}/package.json`, data: versionOf(readFileSync(join(cms, 'package.json'), 'utf8')) },
    ...chunks.map((name) => copied(`dist/chunks/${name}`, `chunks/${name}`)),
  ];
}

const CMS = '@sveltia/cms';

const packageFolder = (name: string): string => join(projectRoot(), 'node_modules', name);

const versionOf = (text: string): string => `${JSON.stringify({ version: JSON.parse(text).version })}\n`;

/** The fonts that the package would ask another host for: where it would, and the files of ours. */
const FONTS = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)"'`]*/g,
    '@fontsource-variable/material-symbols-outlined',
    'material-symbols-outlined-latin-wght-normal',
  ],
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3[^)"'`]*/g,
    '@fontsource-variable/source-sans-3',
    'source-sans-3-latin-wght-normal',
  ],
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono[^)"'`]*/g,
    '@fontsource/noto-mono',
    'noto-mono-latin-400-normal',
  ],
] as const;

function withOwnFonts(script: string): { readonly script: string; readonly fonts: readonly AssetFile[] } {
  const fonts = FONTS.map(([, name, file]) => ({
    path: `${FOLDER}/skrift/${file}.woff2`,
    from: join(packageFolder(name), `files/${file}.woff2`),
  }));
  const own = FONTS.reduce((text, [asked, , file]) => text.replace(asked, `skrift/${file}.woff2`), script);
  return { script: own, fonts };
}

async function startScript(): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: projectRoot(),
    write: false,
    entryPoints: ['src/editor/start.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
