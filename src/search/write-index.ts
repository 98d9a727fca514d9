import type { Archive, WholePunkt } from '../model/archive.ts';
import { buildIndex } from './build-index.ts';
import { compoundDivider, type Divide } from './compounds.ts';
import { type SearchDocument, searchDocument } from './documents.ts';
import { danishSieves, readLexicon } from './lexicon.ts';
import { namesOf } from './names.ts';
import { pack } from './pack.ts';
import { sagTable, sagTitles, searchTable } from './search-table.ts';
import { bySecondLetter, vocabulary } from './vocabulary.ts';

/** A packed data file of the search. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Writes the index of an archive's items into the folder of its site; gives the other files that its search is made of, and how many items it finds. */
export async function writeIndex(
  archive: Archive,
  punkter: readonly WholePunkt[],
  site: string,
  cache: string | null = null,
): Promise<{ count: number; files: readonly PackedFile[] }> {
  const lexicon = await readLexicon();
  const divide = compoundDivider(lexicon, namesOf(punkter, lexicon));
  const words = vocabulary(divide);
  await buildIndex(documents(punkter, divide, words.add), punkter.length, site, { cache });
  const wordFiles = words.files();
  const allFiles = [...wordFiles, ...bySecondLetter(wordFiles)];
  const file = (name: string, data: unknown): PackedFile => ({
    path: `soegning/${name}.pak`,
    bytes: pack(data),
  });
  const files = [
    file(
      'tabel',
      searchTable(
        archive,
        wordFiles,
        allFiles.map(([name]) => name),
      ),
    ),
    file('sager', sagTable(archive)),
    ...sagTitles(archive).map((titles, at) => file(`titler/${at}`, titles)),
    ...allFiles.map(([letter, words]) => file(`ord/${letter}`, words)),
    ...(await danishSieves()).map((bits, at) => file(`dansk/${at}`, bits)),
  ];
  return { count: punkter.length, files };
}

/** The documents are made one at a time, for the indexer alone: a whole archive's would fill the memory. */
function* documents(
  punkter: readonly WholePunkt[],
  divide: Divide,
  seen: (punkt: WholePunkt) => void,
): Generator<SearchDocument> {
  for (const punkt of punkter) {
    seen(punkt);
    yield searchDocument(punkt, divide);
  }
}
