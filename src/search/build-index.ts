import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { canKeep, isBundle, placeBundle, removeBundles, removeOthers, VERSION } from './bundle-files.ts';
import { isLarge } from './bundle-format.ts';
import type { SearchDocument } from './documents.ts';
import { mergeIndex } from './merge-index.ts';

/** Documents sent to the indexer at a time. */
const BATCH = 64;

/** Documents that are indexed in one go: the indexer needs about 400 KB of memory for each. */
const PART = 1600;

/** Of longer documents fewer: so many letters of HTML in one go. */
const PART_LETTERS = 16_000_000;

/** How many items share a file of texts: one for each would be too many files for the hosts of large archives. */
const itemsAFile = (count: number): number => (isLarge(count) ? 6 : 2);

interface BuildOptions {
  /** How many documents are indexed in one go. */
  readonly part?: number;
  /** The folder that keeps the parts between builds, so that only what has changed is indexed again. */
  readonly cache?: string | null;
}

/** Writes the search bundle of so many documents into `pagefind/` of a site; their order decides its bytes. Throws what the indexer reports. */
export async function buildIndex(
  documents: Iterator<SearchDocument>,
  count: number,
  site: string,
  { part = PART, cache = null }: BuildOptions = {},
): Promise<void> {
  // An archive without open items has nothing to search, and its search page says so.
  if (count === 0) return;
  // A small archive is indexed faster than it is looked up.
  const kept = count > part && cache && (await canKeep(cache)) ? cache : null;
  const folders: string[] = [];
  // The oldest come first, so that new items are in the last part alone.
  for (let done = 0; done < count; ) {
    const own = take(documents, Math.min(part, count - done));
    done += own.length;
    const files = Math.ceil(own.length / itemsAFile(count));
    const folder = kept ? join(kept, partName(own, files)) : join(site, `pagefind.${folders.length + 1}`);
    if (!kept || !(await isBundle(folder))) await placeBundle(folder, (made) => writePart(own, files, made));
    folders.push(folder);
  }
  await mergeIndex(folders, join(site, 'pagefind'));
  if (kept) await removeOthers(kept, folders);
  else await removeBundles(folders);
}

/** A name that tells all that a part's bytes depend on. */
function partName(documents: readonly SearchDocument[], files: number): string {
  const sum = createHash('sha256').update(`${VERSION}\u0000${files}`);
  for (const { url, html } of documents) sum.update(`\u0000${url}\u0000${html}`);
  return sum.digest('hex').slice(0, 32);
}

async function writePart(
  documents: readonly SearchDocument[],
  maxFragments: number,
  folder: string,
): Promise<void> {
  // The language is none, for words are stemmed before they get here, and the engine would stem them once more.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let done = 0; done < documents.length; done += BATCH) {
      const batch = documents.slice(done, done + BATCH);
      const answers = await Promise.all(
        batch.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      throwAny(answers.flatMap((answer) => answer.errors));
    }
    throwAny((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await index.deleteIndex();
    // The indexer's process ends, and with it the memory that it does not give back.
    await pagefind.close();
  }
}

function take(documents: Iterator<SearchDocument>, most: number): SearchDocument[] {
  const taken: SearchDocument[] = [];
  for (let letters = 0; taken.length < most && letters < PART_LETTERS; ) {
    const document = documents.next().value as SearchDocument;
    letters += document.html.length;
    taken.push(document);
  }
  return taken;
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
