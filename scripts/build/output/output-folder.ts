// The folder that a site is built in: what may be replaced, and how one site takes the place of another.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Marks a folder as a built archive, so that nothing else is ever replaced, and tells which of its files the program wrote. */
export const MARKER = '.referatarkiv';

/** A folder that may not be replaced, in words for its owner. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

/** Whether a folder may not be replaced; parts of the program that are compiled apart have each their own class. */
export const isOutputFolderError = (error: unknown): error is OutputFolderError =>
  error instanceof Error && error.name === 'OutputFolderError';

/** Where a new site is written before it takes the place of the old one. */
const stagingFolder = (out: string): string => `${resolve(out)}.ny`;
/** Where the old site waits while the new one takes its place. */
const oldFolder = (out: string): string => `${resolve(out)}.gammel`;

/** The folder that is really built in: where the one given is a link, or lies below one, it is where that leads. */
export function outputPlace(out: string): string {
  const target = resolve(out);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink && !existsSync(target))
    throw new OutputFolderError(`\`${out}\` er en henvisning til en mappe, der ikke findes.`);
  const place = isLink ? realpathSync(target) : join(realFolder(dirname(target)), basename(target));
  return place === target ? out : place;
}

const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OutputFolderError(`\`${folder}\` er ikke en mappe, der kan bygges i.`, { cause: error });
  }
}

/** Makes a folder and those above it; node's own way goes round for ever where no folder can be made. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

/** Refuses to touch a folder that holds something else than a built archive. */
function requireOurs(folder: string, name: string): void {
  const names = namesIn(folder);
  if (!names || names.length === 0 || names.includes(MARKER)) return;
  throw new OutputFolderError(
    `Mappen \`${name}\` indeholder andet end et bygget arkiv og bliver ikke erstattet. Flyt den, eller vælg en anden mappe med --out.`,
  );
}

/**
 * Refuses folders that are not ours to replace, and puts right what a build that was killed has left: a site that had been
 * moved aside goes back where nothing stands in its place, and what was half written or half removed goes.
 */
export function prepareOutput(out: string, content: string): void {
  const target = resolve(out);
  if (`${target}${sep}`.startsWith(`${content}${sep}`) || `${content}${sep}`.startsWith(`${target}${sep}`)) {
    throw new OutputFolderError(
      `Mappen \`${out}\` og indholdets mappe ligger i hinanden. Vælg en anden med --out.`,
    );
  }
  requireOurs(target, out);
  requireOurs(stagingFolder(out), `${out}.ny`);
  requireOurs(oldFolder(out), `${out}.gammel`);
  try {
    if (namesIn(target) === null && namesIn(oldFolder(out))?.includes(MARKER))
      renameSync(oldFolder(out), target);
    removeSite(oldFolder(out));
    removeSite(stagingFolder(out));
  } catch (error) {
    throw cannotWrite(out, error);
  }
}

const cannotWrite = (out: string, cause: unknown): OutputFolderError =>
  new OutputFolderError(`Der kan ikke skrives i \`${out}\`. Vælg en anden mappe med --out.`, { cause });

/** A folder to write a new site in; `isSpare` when the site before the last lies in it, most of whose files are right. */
export interface Staging {
  readonly folder: string;
  readonly isSpare: boolean;
}

/** Makes a folder to write a new site in: out of the site before the last where that was kept, else an empty one. */
export function openStaging(out: string, spare: string | null): Staging {
  const folder = stagingFolder(out);
  try {
    makeFolder(dirname(folder));
    const isSpare = spare !== null && namesIn(spare)?.includes(MARKER) === true && isMoved(spare, folder);
    if (!isSpare) mkdirSync(folder);
    writeFileSync(join(folder, MARKER), '');
    return { folder, isSpare };
  } catch (error) {
    throw cannotWrite(out, error);
  }
}

/** Moves a folder; false where that cannot be, as to another disk. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a site aside for the next one to be made out of; where that cannot be, it goes. */
export function retire(site: string, spare: string | null): void {
  if (namesIn(site) === null) return;
  if (spare !== null) removeSite(spare);
  if (spare === null || !isMoved(site, spare)) removeSite(site);
}

/**
 * Puts the finished site in the old one's place; the old one stays until the new one stands. Then it is kept in the place
 * given for it, since to take a site apart takes longer than to make most others out of it.
 */
export function replaceOutput(staging: string, out: string, spare: string | null): void {
  const target = resolve(out);
  const old = oldFolder(out);
  const isThere = namesIn(target) !== null;
  if (isThere) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (isThere) renameSync(old, target);
    throw error;
  }
  retire(old, spare);
}

/** Removes a site and its marker last, so that what is left of it by a kill is known as ours. */
function removeSite(folder: string): void {
  for (const name of namesIn(folder) ?? [])
    if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
