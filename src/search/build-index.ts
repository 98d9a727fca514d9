import * as pagefind from 'pagefind';
import type { SearchDocument } from './documents.ts';

/** Documents sent to the indexer at a time. */
const BATCH = 64;

/** Writes the search bundle of these documents into a folder; their order decides its bytes. Throws what the indexer reports. */
export async function buildIndex(
  documents: readonly SearchDocument[],
  folder: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  // One file for each item would be too many for hosts of large archives.
  const maxFragments = Math.max(64, Math.ceil(documents.length / 8));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let at = 0; at < documents.length; at += BATCH) {
      const batch = documents.slice(at, at + BATCH);
      const answers = await Promise.all(
        batch.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      const failed = answers.flatMap((answer) => answer.errors);
      if (failed.length > 0) throw new Error(failed.join('\n'));
      onProgress(Math.min(at + BATCH, documents.length), documents.length);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
