import * as pagefind from 'pagefind';
import type { SearchDocument } from './documents.ts';

/** Documents sent to the indexer at a time. */
const BATCH = 64;

/** Writes the search bundle of so many documents into a folder; their order decides its bytes. Throws what the indexer reports. */
export async function buildIndex(
  documents: Iterable<SearchDocument>,
  count: number,
  folder: string,
): Promise<void> {
  // One file for each item would be too many for hosts of large archives.
  const maxFragments = Math.max(64, Math.ceil(count / 8));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const batch of batches(documents)) {
      const answers = await Promise.all(
        batch.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      throwAny(answers.flatMap((answer) => answer.errors));
    }
    throwAny((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function* batches(documents: Iterable<SearchDocument>): Generator<readonly SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
