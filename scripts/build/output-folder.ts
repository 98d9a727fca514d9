import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { SiteFile } from '../../src/data/data-files.ts';
import type { AttachmentCopy } from '../../src/model/archive.ts';

/** Marks a folder as a built archive, so that nothing else is ever replaced. */
const MARKER = '.referatarkiv';

/** A folder that may not be replaced, in words for its owner. */
export class OutputFolderError extends Error {}

/** Where a new site is written before it takes the place of the old one. */
export function stagingFolder(out: string): string {
  return `${resolve(out)}.ny`;
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OutputFolderError(`\`${folder}\` er ikke en mappe, der kan bygges i.`, { cause: error });
  }
}

/** Makes a folder and those above it; node's own way goes round for ever where no folder can be made. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** Refuses to touch a folder that holds something else than a built archive. */
async function requireOurs(folder: string, name: string): Promise<void> {
  const names = await namesIn(folder);
  if (!names || names.length === 0 || names.includes(MARKER)) return;
  throw new OutputFolderError(
    `Mappen \`${name}\` indeholder andet end et bygget arkiv og bliver ikke erstattet. Flyt den, eller vælg en anden mappe med --out.`,
  );
}

/** Refuses folders that are not ours to replace, and makes an empty one to write in. */
export async function openStaging(out: string, content: string): Promise<string> {
  const target = resolve(out);
  if (`${target}${sep}`.startsWith(`${content}${sep}`) || `${content}${sep}`.startsWith(`${target}${sep}`)) {
    throw new OutputFolderError(
      `Mappen \`${out}\` og indholdets mappe ligger i hinanden. Vælg en anden med --out.`,
    );
  }
  const staging = stagingFolder(out);
  await requireOurs(target, out);
  await requireOurs(staging, `${out}.ny`);
  await requireOurs(oldFolder(out), `${out}.gammel`);
  try {
    await rm(staging, { recursive: true, force: true });
    await makeFolder(staging);
    await writeFile(join(staging, MARKER), '');
  } catch (error) {
    throw new OutputFolderError(`Der kan ikke skrives i \`${out}\`. Vælg en anden mappe med --out.`, {
      cause: error,
    });
  }
  return staging;
}

/** Where the old site waits while the new one takes its place. */
function oldFolder(out: string): string {
  return `${resolve(out)}.gammel`;
}

/** Puts the finished site in the old one's place; the old one stays until the new one stands. */
export async function replaceOutput(staging: string, out: string): Promise<void> {
  const target = resolve(out);
  const old = oldFolder(out);
  await rm(old, { recursive: true, force: true });
  const isThere = (await stat(target).catch(() => null)) !== null;
  if (isThere) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (isThere) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Writes files below a folder and returns how many. */
export async function writeSiteFiles(folder: string, files: Iterable<SiteFile>): Promise<number> {
  let count = 0;
  const made = new Set<string>();
  for (const site of files) {
    const file = join(folder, site.path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, site.text);
    count += 1;
  }
  return count;
}

/** Copies attachments from the content folder into the site. */
export async function copyAttachments(
  content: string,
  folder: string,
  copies: readonly AttachmentCopy[],
): Promise<number> {
  for (const { from, to } of copies) {
    const target = join(folder, to);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(content, from), target);
  }
  return copies.length;
}
