import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** Parsed files kept between runs, found by a hash of all that parsing depends on. */
export interface ParseCache {
  readonly get: (key: string) => ParsedFile | null;
  readonly set: (key: string, file: ParsedFile) => void;
  /** Writes the files used in this run, and nothing older; a cache that cannot be written is only slower. */
  readonly save: () => Promise<void>;
  readonly keyFor: (path: string, text: string) => string;
}

const MONTH_MS = 30 * 24 * 3600 * 1000;

const hash = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\u0000');
  return sum.digest('base64url').slice(0, 32);
};

/** A hash of the code that parses and of the packages it stands on. */
async function codeHash(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folders = ['src/model', 'src/parse'];
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts')).sort();
      return Promise.all(names.map((name) => readFile(join(root, folder, name), 'utf8')));
    }),
  );
  return hash(...files.flat(), await readFile(join(root, 'package-lock.json'), 'utf8'));
}

async function readStored(file: string, code: string): Promise<Map<string, ParsedFile>> {
  const stored = new Map<string, ParsedFile>();
  try {
    const handle = await open(file);
    let isCode = true;
    for await (const line of handle.readLines()) {
      if (isCode && line !== code) return new Map();
      if (!isCode) stored.set(...(JSON.parse(line) as [string, ParsedFile]));
      isCode = false;
    }
    return stored;
  } catch {
    // Missing, cut short or not ours: parsing anew is always right.
    return new Map();
  }
}

/** Where work of one kind on one content folder is kept. */
const keptAt = (folder: string, kind: string, content: string): string =>
  join(folder, `${kind}-${hash(content).slice(0, 12)}`);

/** The file that keeps what was parsed of one content folder. */
export const cacheFile = (folder: string, content: string): string =>
  `${keptAt(folder, 'parsed', content)}.ndjson`;

/** Opens the cache of one content folder; `context` is what its settings contribute to parsing. */
export async function openCache(folder: string, content: string, context: string): Promise<ParseCache> {
  const code = await codeHash();
  const file = cacheFile(folder, content);
  const stored = await readStored(file, code);
  const used = new Map<string, ParsedFile>();
  let isNew = false;
  return {
    keyFor: (path, text) => hash(context, path, text),
    get: (key) => {
      const found = stored.get(key) ?? null;
      if (found) used.set(key, found);
      return found;
    },
    set: (key, parsed) => {
      used.set(key, parsed);
      isNew = true;
    },
    save: async () => {
      if (isNew || used.size !== stored.size) await writeStored(file, code, used);
    },
  };
}

async function writeStored(file: string, code: string, used: ReadonlyMap<string, ParsedFile>): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, storedLines(code, used));
    await rename(unfinished, file);
    await removeUnused(dirname(file));
  } catch {
    // A folder that cannot be written to makes the next run slower, and nothing else.
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** Content folders come and go: what no run has written for a month is nobody's. */
async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (/^(?:parsed|soegning)-/.test(name) && Date.now() - mtimeMs > MONTH_MS)
      await rm(file, { recursive: true, force: true });
  }
}

function* storedLines(code: string, used: ReadonlyMap<string, ParsedFile>): Generator<string> {
  yield `${code}\n`;
  for (const entry of used) yield `${JSON.stringify(entry)}\n`;
}

/** A cache that keeps nothing. */
export const NO_CACHE: ParseCache = {
  keyFor: () => '',
  get: () => null,
  set: () => undefined,
  save: async () => undefined,
};
