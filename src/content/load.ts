// The content folder, read: what has been read before is taken as it was.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readConfig } from '../archive/config.ts';
import { linkArchive } from '../archive/link.ts';
import { REMOVALS_FILE, readRemovals } from '../archive/removals.ts';
import { wholeMeeting } from '../archive/whole-meeting.ts';
import type { YamlProblem } from '../archive/yaml-file.ts';
import { checkArchive } from '../check/check.ts';
import { type Problem, toMessage } from '../diagnostics/message.ts';
import type { Archive, Meeting, WholeMeeting } from '../model/archive.ts';
import { basePath } from '../model/base-path.ts';
import type { ArkivConfig } from '../model/config.ts';
import type { FileMark, Fjernelse, Removals } from '../model/fjernelse.ts';
import { groupBy } from '../model/group-by.ts';
import type { ParsedMeeting } from '../model/parsed.ts';
import type { SearchItem } from '../search/build/search-item.ts';
import { digest, sha256 } from './digest.ts';
import { type Listing, listContent, meetingPaths } from './list.ts';
import {
  type KeptFile,
  keptItems,
  keptMeeting,
  type ReadBasis,
  type ReadJob,
  type ReadMany,
  readContext,
  readHere,
  readInto,
  sourceKey,
} from './read-file.ts';
import { memoryStore, type TextStore } from './text-store.ts';

/** Work kept from earlier runs on a content folder. */
export interface KeptWork {
  /** Changes with the program, its packages and Node. */
  readonly program: string;
  /** By their keys. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly store: TextStore;
}

/** The content folder, read but not yet linked. */
export interface Content {
  readonly root: string;
  readonly config: ArkivConfig | null;
  readonly configProblems: readonly YamlProblem[];
  readonly removals: Removals;
  /** By path, so that everything after is in a fixed order. */
  readonly files: readonly KeptFile[];
  readonly entries: Listing;
  /** How many files were read anew. */
  readonly fresh: number;
  readonly store: TextStore;
}

/** How content is read: what was kept, and who reads what is new. */
export interface LoadOptions {
  readonly listing?: Listing;
  readonly kept?: KeptWork;
  readonly readMany?: ReadMany;
}

/** Where a content folder really is; throws when there is none. */
export const contentRoot = (folder: string): string => realpathSync(folder);

const noWork = (): KeptWork => ({ program: '', files: new Map(), store: memoryStore() });

/** Reads a content folder; throws only when there is no such folder. */
export async function loadContent(folder: string, options: LoadOptions = {}): Promise<Content> {
  const root = contentRoot(folder);
  const { listing: entries = listContent(root), kept = noWork(), readMany = readHere } = options;
  const isFile = (path: string): boolean => entries.get(path)?.kind === 'file';
  const optional = (path: string): string | null =>
    isFile(path) ? readFileSync(join(root, path), 'utf8') : null;
  const read = readConfig(optional('arkiv.yaml'), optional('emner.yaml'), isFile);
  const removed = readRemovals(optional(REMOVALS_FILE));
  // Where nobody can tell what was taken down, nothing is shown.
  const config = removed.value === null ? null : read.config;
  const removals = removalsIn(root, removed.value ?? [], entries);
  const forums = config?.forummer ?? null;
  const way = digest(kept.program, JSON.stringify(forums));
  const keyOf = (path: string, mark: string): string => digest(way, path, mark);
  const known = new Map<string, KeptFile>();
  const jobs: ReadJob[] = [];
  for (const path of meetingPaths(entries)) {
    const file = kept.files.get(sourceKey(keyOf(path, entries.get(path)?.mark ?? ''), removals));
    if (file) known.set(path, file);
    else jobs.push(readJob(root, path, keyOf));
  }
  for (const file of await readMany(jobs, { forums, removals }, kept.store)) known.set(file.path, file);
  const files = meetingPaths(entries).flatMap((path) => known.get(path) ?? []);
  const configProblems = [...read.problems, ...removed.problems];
  return { root, config, configProblems, removals, files, entries, fresh: jobs.length, store: kept.store };
}

/** What a file below a content folder is known again by. */
export function fileMark(root: string, path: string): FileMark {
  const bytes = readFileSync(join(root, path));
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

/** Finds the files among those that were taken down, whatever they are called now; only those of their size are read. */
function removalsIn(root: string, list: readonly Fjernelse[], entries: Listing): Removals {
  const bySize = groupBy(
    list.filter(({ fil }) => fil !== null),
    ({ fil }) => fil?.bytes ?? 0,
  );
  const files: Record<string, Fjernelse> = {};
  for (const [path, { kind, bytes }] of bySize.size > 0 ? entries : []) {
    const near = kind === 'file' ? (bySize.get(bytes) ?? []) : [];
    if (near.length === 0) continue;
    const { sha256: sum } = fileMark(root, path);
    const same = near.find(({ fil }) => fil?.sha256 === sum);
    if (same) files[path] = same;
  }
  const mark = list.length === 0 ? '' : digest(JSON.stringify([list, Object.keys(files)]));
  return { list, files, mark };
}

/** A file may have changed since it was listed, so that its key is of the text that is read. */
function readJob(root: string, path: string, keyOf: (path: string, mark: string) => string): ReadJob {
  const bytes = readFileSync(join(root, path));
  return { path, key: keyOf(path, digest(bytes)), text: bytes.toString('utf8') };
}

/** Where the texts of meetings are kept, and what they are read from where they were lost. */
export interface TextSource extends ReadBasis {
  readonly root: string;
  readonly store: TextStore;
}

/** A file whose meeting's texts are asked for. */
export type TextFile = Pick<KeptFile, 'path' | 'key' | 'job'>;

/** The texts of a file's meeting. Throws for a file that has no meeting. */
export const meetingTexts = (source: TextSource, file: TextFile): ParsedMeeting =>
  keptOrRead(source, file, keptMeeting);

/** What the search keeps of the open items of a file's meeting. Throws for a file that has no meeting. */
export const searchTexts = (source: TextSource, file: TextFile): SearchItem[] =>
  keptOrRead(source, file, keptItems);

/** What the store has of a file; where it was lost, the file is read anew. */
function keptOrRead<Kept>(
  { root, store, ...basis }: TextSource,
  { path, key, job }: TextFile,
  read: (key: string, store: TextStore) => Kept | null,
): Kept {
  const kept = read(key, store);
  if (kept) return kept;
  readInto({ path, key: job, text: readFileSync(join(root, path), 'utf8') }, readContext(basis), store);
  const anew = read(key, store);
  if (!anew) throw new Error(`${path} has no meeting`);
  return anew;
}

/** Gives the archive's meetings their texts. */
export function wholeOf({
  root,
  config,
  removals,
  store,
  files,
}: Content): (meeting: Meeting) => WholeMeeting {
  const source = { root, forums: config?.forummer ?? null, removals, store };
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (meeting) => {
    const file = byPath.get(meeting.path);
    if (!file) throw new Error(`${meeting.path} is no file of this content`);
    return wholeMeeting(meeting, meetingTexts(source, file), basePath(config?.baseUrl ?? '/'));
  };
}

/** The content linked, and everything the rules found in it. */
export interface Checked {
  /** Null when arkiv.yaml cannot be read. */
  readonly archive: Archive | null;
  readonly problems: readonly Problem[];
  readonly messages: readonly VFileMessage[];
}

/** Links the content's meetings; null when arkiv.yaml cannot be read. */
export function linkContent({ config, files, entries, removals }: Content): Archive | null {
  const meetings = files.flatMap(({ summary }) => summary ?? []);
  const held = files.flatMap((file) => file.held);
  return config ? linkArchive({ config, meetings, entries, removals, held }) : null;
}

/** Links the content and runs every rule over it. */
export function checkContent(content: Content): Checked {
  const archive = linkContent(content);
  const problems = checkArchive({ ...content, archive });
  return { archive, problems, messages: problems.map(toMessage) };
}
