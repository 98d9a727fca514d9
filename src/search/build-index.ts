import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { removeBundles } from './bundle-files.ts';
import type { SearchDocument } from './documents.ts';
import { mergeIndex } from './merge-index.ts';

/** Documents sent to the indexer at a time. */
const BATCH = 64;

/** Documents that are indexed in one go: the indexer needs about 400 KB of memory for each. */
const PART = 1600;

/** How many items share a file of texts: one for each would be too many files for the hosts of large archives. */
const itemsAFile = (count: number): number => (count > 10_000 ? 6 : 2);

/** Writes the search bundle of so many documents into `pagefind/` of a site; their order decides its bytes, and `part` how many are indexed in one go. Throws what the indexer reports. */
export async function buildIndex(
  documents: Iterator<SearchDocument>,
  count: number,
  site: string,
  part = PART,
): Promise<void> {
  // An archive without open items has nothing to search, and its search page says so.
  if (count === 0) return;
  const parts = Math.ceil(count / part);
  const folders = Array.from({ length: parts }, (_, at) => join(site, `pagefind.${at + 1}`));
  const maxFragments = Math.ceil(count / itemsAFile(count) / parts);
  for (const [at, folder] of folders.entries()) {
    const size = Math.floor(((at + 1) * count) / parts) - Math.floor((at * count) / parts);
    await writePart(documents, size, maxFragments, folder);
  }
  await mergeIndex(folders, join(site, 'pagefind'));
  await removeBundles(folders);
}

async function writePart(
  documents: Iterator<SearchDocument>,
  count: number,
  maxFragments: number,
  folder: string,
): Promise<void> {
  // The language is none, for words are stemmed before they get here, and the engine would stem them once more.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let done = 0; done < count; done += BATCH) {
      const answers = await Promise.all(
        take(documents, Math.min(BATCH, count - done)).map(({ url, html }) =>
          index.addHTMLFile({ url, content: html }),
        ),
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

function take<T>(items: Iterator<T>, count: number): T[] {
  return Array.from({ length: count }, () => items.next().value as T);
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
