import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArkivConfig } from '../model/config.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { NO_CACHE, type ParseCache } from './cache.ts';
import { readConfig } from './config.ts';
import { type ParseJob, type ParseMany, parseHere } from './parse-many.ts';
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

/** How content is read: what was parsed before, and who parses what is new. */
export interface LoadOptions {
  readonly openCache?: OpenCache;
  readonly parseMany?: ParseMany;
}

/** Reads a content folder; throws only when there is no such folder. */
export async function loadContent(folder: string, options: LoadOptions = {}): Promise<Content> {
  const root = await realpath(folder);
  const entries = new Map(await listEntries(root));
  const readText = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const isFile = (path: string): boolean => entries.get(path)?.kind === 'file';
  const optional = (path: string): Promise<string | null> =>
    isFile(path) ? readText(path) : Promise.resolve(null);
  const { config, problems } = readConfig(await optional('arkiv.yaml'), await optional('emner.yaml'), isFile);
  const cache = config && options.openCache ? await options.openCache(config, root) : NO_CACHE;
  const paths = [...entries].flatMap(([path, { kind }]) =>
    kind === 'file' && isMeetingPath(path) ? [path] : [],
  );
  const known = new Map<string, ParsedFile>();
  const fresh: (ParseJob & { readonly key: string })[] = [];
  for (const path of paths) {
    const text = await readText(path);
    const key = cache.keyFor(path, text);
    const found = cache.get(key);
    if (found) known.set(path, found);
    else fresh.push({ path, text, key });
  }
  const parsed = await (options.parseMany ?? parseHere)(fresh, config?.forummer ?? []);
  const reused = known.size;
  for (const [index, file] of parsed.entries()) {
    known.set(file.path, file);
    cache.set(fresh[index]?.key ?? '', file);
  }
  await cache.save();
  const files = paths.flatMap((path) => known.get(path) ?? []);
  return { root, config, configProblems: problems, files, entries, reused };
}

/** Every Markdown file is a meeting, wherever it lies, so that a misplaced one is told of; a README is none. */
function isMeetingPath(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)readme\.md$/i.test(path);
}
