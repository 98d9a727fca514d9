import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArkivConfig } from '../model/config.ts';
import { forumNames } from '../parse/forum-names.ts';
import { type ParsedFile, parseMeeting } from '../parse/parse-meeting.ts';
import { NO_CACHE, type ParseCache } from './cache.ts';
import { readConfig } from './config.ts';
import type { YamlProblem } from './yaml-file.ts';

/** One thing in the content folder: a file of so many bytes, or something that leads elsewhere. */
export interface ContentEntry {
  readonly kind: 'file' | 'link';
  readonly bytes: number;
}

/** The content folder, read and parsed but not yet linked. */
export interface Content {
  readonly root: string;
  readonly config: ArkivConfig | null;
  readonly configProblems: readonly YamlProblem[];
  /** By path, so that everything after is in a fixed order. */
  readonly files: readonly ParsedFile[];
  /** Every file below the folder, by its path with forward slashes. */
  readonly entries: ReadonlyMap<string, ContentEntry>;
  readonly reused: number;
}

async function listEntries(root: string, folder = ''): Promise<[string, ContentEntry][]> {
  const names = (await readdir(join(root, folder))).filter((name) => !name.startsWith('.')).sort();
  const lists = await Promise.all(
    names.map(async (name): Promise<[string, ContentEntry][]> => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stat = await lstat(join(root, path));
      if (stat.isSymbolicLink()) return [[path, { kind: 'link', bytes: 0 }]];
      if (stat.isDirectory()) return listEntries(root, path);
      return stat.isFile() ? [[path, { kind: 'file', bytes: stat.size }]] : [];
    }),
  );
  return lists.flat();
}

/** Opens the cache for an archive of these settings. */
export type OpenCache = (config: ArkivConfig, root: string) => Promise<ParseCache>;

/** Reads a content folder; throws only when there is no such folder. */
export async function loadContent(
  folder: string,
  open: OpenCache = async () => NO_CACHE,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Content> {
  const root = await realpath(folder);
  const entries = new Map(await listEntries(root));
  const readText = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const optional = (path: string): Promise<string | null> =>
    entries.get(path)?.kind === 'file' ? readText(path) : Promise.resolve(null);
  const { config, problems } = readConfig(await optional('arkiv.yaml'), await optional('emner.yaml'));
  const forums = config?.forummer ?? [];
  const context = { forums, names: forumNames(forums) };
  const cache = config ? await open(config, root) : NO_CACHE;
  const paths = [...entries.keys()].filter(
    (path) => isMeetingPath(path) && entries.get(path)?.kind === 'file',
  );
  const files: ParsedFile[] = [];
  let reused = 0;
  for (const [index, path] of paths.entries()) {
    const text = await readText(path);
    const key = cache.keyFor(path, text);
    const known = cache.get(key);
    const file = known ?? parseMeeting(text, path, context);
    if (known) reused += 1;
    else cache.set(key, file);
    files.push(file);
    onProgress(index + 1, paths.length);
  }
  await cache.save();
  return { root, config, configProblems: problems, files, entries, reused };
}

/** Every Markdown file is a meeting, wherever it lies, so that a misplaced one is told of; a README is none. */
function isMeetingPath(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)readme\.md$/i.test(path);
}
