// Where work done before is kept between runs, and what of it can still be used.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attachmentWordsKey, wordKeysKey } from '../src/content/attachment-words.ts';
import { attachmentTextKey } from '../src/content/attachments.ts';
import { digest } from '../src/content/digest.ts';
import { readFileStates, writeFileStates } from '../src/content/file-states.ts';
import { readKeptHistory, writeKeptHistory } from '../src/content/history/kept-history.ts';
import { type KeptReadings, readKeptFiles, writeKeptFiles } from '../src/content/kept-files.ts';
import { itemsKey } from '../src/content/kept-texts.ts';
import { type Content, contentRoot, type KeptWork, loadContent } from '../src/content/load.ts';
import { folderStore, sweepStore } from '../src/content/text-store.ts';
import { hasPages } from '../src/search/build/attachments/attachment-words.ts';
import { lockKept } from './build/output/kept-lock.ts';
import { readAttachmentsWith } from './build/threads/attachment-threads.ts';
import { programStamp } from './program.js';

/** Content folders come and go: what no run has used for a month is nobody's. */
const MONTH_MS = 30 * 24 * 3600 * 1000;

/**
 * The folder of the archive that content is part of: the nearest one at or above it that has a package.json, or else the
 * one that the command is run in.
 */
export function archiveFolder(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return process.cwd();
  }
}

/** The places where work on one content folder is kept. */
export interface KeptPlaces {
  readonly folder: string;
  /** The texts of its meetings. */
  readonly texts: string;
  /** What the site in an output folder is made of. */
  readonly manifest: (out: string) => string;
  /** The site before the last. */
  readonly spare: (out: string) => string;
  /** What its search is made of. */
  readonly search: (out: string) => string;
}

/** The places of the work on a content folder, which need not be there yet. */
export function keptPlaces(root: string): KeptPlaces {
  const folder = join(archiveFolder(root), '.cache', `arkiv-${digest(root).slice(0, 12)}`);
  const ofSite = (out: string): string => join(folder, `site-${digest(out).slice(0, 12)}`);
  return {
    folder,
    texts: join(folder, 'tekster'),
    manifest: ofSite,
    spare: (out) => `${ofSite(out)}-forrige`,
    search: (out) => `${ofSite(out)}-soegning`,
  };
}

/** What is kept of a content folder, its texts in a folder of their own. */
export function openKeptWork(places: KeptPlaces, texts: string): Omit<KeptWork, 'program'> {
  const fileStates = readFileStates(places.folder);
  const history = readKeptHistory(places.folder);
  return { ...readKeptFiles(places.folder), store: folderStore(texts), fileStates, history };
}

/** What a run keeps for the next. */
type Kept = Pick<Content, 'files' | 'attachments' | 'fileStates' | 'history'>;

/** Keeps what a run has read, and of what was kept before only what this run used. */
export function saveKeptWork(
  places: KeptPlaces,
  { files, attachments, fileStates, history }: Kept,
  before: KeptReadings & Pick<KeptWork, 'fileStates' | 'history'>,
): void {
  for (const name of readdirSync(places.folder))
    if (isDraft(name)) rmSync(join(places.folder, name), { force: true });
  writeKeptFiles(places.folder, { files, attachments: attachments.values() }, before);
  writeFileStates(places.folder, fileStates, before.fileStates ?? new Map());
  writeKeptHistory(places.folder, history.kept, before.history ?? null);
  removeUnused(dirname(places.folder));
}

/** Forgets the texts of files that are no more, when nothing needs them to tell what has changed. */
export function sweepTexts(
  places: KeptPlaces,
  { files, attachments }: Pick<Content, 'files' | 'attachments'>,
  program: string,
): void {
  const ofFiles = files.flatMap(({ key }) => [key, itemsKey(key)]);
  const ofAttachments = [...attachments.values()].flatMap(({ path, sum }) => [
    attachmentTextKey(sum),
    attachmentWordsKey(program, hasPages(path), sum),
  ]);
  sweepStore(places.texts, new Set([...ofFiles, ...ofAttachments, wordKeysKey(program)]));
}

/** What a run that was killed was writing. */
const isDraft = (name: string): boolean => /\.\d+-\d+$/.test(name);

function removeUnused(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    // Another run may remove it meanwhile.
    const stat = statSync(path, { throwIfNoEntry: false });
    const isOld = stat !== undefined && Date.now() - stat.mtimeMs > MONTH_MS;
    if (isOld && /^(?:arkiv|parsed|soegning)-/.test(name)) rmSync(path, { recursive: true, force: true });
  }
}

/** Forgets all that is kept of an archive, so that its next build does all the work. */
export function forgetWork(content: string): void {
  rmSync(keptPlaces(contentRoot(content)).folder, { recursive: true, force: true });
}

/** Whether work can be kept at all; where it cannot, each run does all of it. */
export function canKeep(places: KeptPlaces): boolean {
  try {
    mkdirSync(places.texts, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Reads content for a command that builds nothing: what was read before is taken as it was, and what is new is kept. */
export async function loadKept(content: string): Promise<Content> {
  const places = keptPlaces(contentRoot(content));
  if (!canKeep(places)) return loadContent(content);
  const unlock = await lockKept(places);
  try {
    const kept = { ...openKeptWork(places, places.texts), program: programStamp() };
    const readAttachments = readAttachmentsWith(places.texts);
    const read = await loadContent(content, { kept, readAttachments });
    saveKeptWork(places, read, kept);
    return read;
  } finally {
    unlock();
  }
}
