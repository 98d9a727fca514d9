import {
  access,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decode } from 'cborg';
import type { BundleEntry, BundleMeta, Fragment, IndexWord } from './bundle-format.ts';
import { unpackBundle } from './bundle-format.ts';

/** The version whose files are known; another may write them otherwise. */
export const VERSION = '1.6.0';

/** What of the engine the search uses. */
const ENGINE = ['pagefind.js', 'wasm.unknown.pagefind'];

const readBundleFile = async (path: string): Promise<Uint8Array> => unpackBundle(await readFile(path), path);

/** Reads what a bundle says of itself. Throws for a bundle of another version of the engine. */
export async function readMeta(folder: string): Promise<{ entry: BundleEntry; meta: BundleMeta }> {
  const entry: BundleEntry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  const hash = Object.values(entry.languages)[0]?.hash;
  if (entry.version !== VERSION || !hash)
    throw new Error(`${folder}: search files of version ${entry.version}`);
  const [version, pages, chunks, , , metaFields] = decode(
    await readBundleFile(join(folder, `pagefind.${hash}.pf_meta`)),
  );
  return { entry, meta: { version, pages, chunks, metaFields } };
}

/** Reads the words of one file of a bundle's index, in their order. */
export async function readWords(folder: string, file: string): Promise<readonly IndexWord[]> {
  const [words] = decode(await readBundleFile(join(folder, 'index', `${file}.pf_index`)));
  return words;
}

/** Reads the records of one file, by their names; `isOne` for a file that is a single record, and bears its name. */
export async function readFragments(
  folder: string,
  file: string,
  isOne: boolean,
): Promise<Readonly<Record<string, Fragment>>> {
  const bytes = await readBundleFile(join(folder, 'fragment', `${file}.pf_fragment`));
  const data = JSON.parse(new TextDecoder().decode(bytes));
  return isOne ? { [file]: data } : data;
}

/** Makes a bundle's folders, with the engine of another bundle in it. */
export async function makeBundle(folder: string, engineOf: string): Promise<void> {
  for (const name of ['index', 'fragment']) await mkdir(join(folder, name), { recursive: true });
  for (const name of ENGINE) await cp(join(engineOf, name), join(folder, name));
}

/** Writes one file of a bundle. */
export const writeBundleFile = (folder: string, name: string, bytes: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), bytes);

/** Removes bundles that are needed no more. */
export async function removeBundles(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Whether bundles can be kept in a folder; where they cannot, each build makes its own. */
export const canKeep = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    );

/** Whether a bundle that was placed is in a folder. */
export const isBundle = (folder: string): Promise<boolean> =>
  access(join(folder, 'pagefind-entry.json')).then(
    () => true,
    () => false,
  );

/** Has a bundle made beside its place and moved there, so that it is whole or not at all. */
export async function placeBundle(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const made = `${folder}.${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await make(made);
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Younger bundles may be another build's, which is not done with them. */
const HOUR_MS = 3_600_000;

/** Removes what is in a folder beside these bundles, unless it was made within the last hour. */
export async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  const names = new Set(kept.map((path) => basename(path)));
  const others = (await readdir(folder)).filter((name) => !names.has(name)).map((name) => join(folder, name));
  const old = await Promise.all(
    others.map(async (path) => (Date.now() - (await stat(path)).mtimeMs > HOUR_MS ? [path] : [])),
  );
  await removeBundles(old.flat());
}
