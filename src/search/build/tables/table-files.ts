import type { RelatedWords } from '../../../danish/related/read-related.ts';
import type { SearchedArchive } from '../searched-archive.ts';
import { bySecondLetter, type CountedWord, twins, wordFiles } from '../words/vocabulary.ts';
import type { WordTable } from '../words/word-table.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { relatedFiles } from './related-files.ts';
import { sagTable, sagTitles, searchTable } from './search-table.ts';

const path = (name: string): string => `soegning/${name}.pak`;

/** The files of what the search knows beside the index: every row's facts, the cases, and the archive's words. */
export function* tableFiles(
  archive: SearchedArchive,
  table: WordTable,
  allRelated: readonly RelatedWords[],
): Generator<DataFile> {
  const words = wordFiles(countedWords(table));
  const all = [...words, ...bySecondLetter(words)];
  const tvillinger = twins(words, (word) => table.keyOf(word));
  const related = relatedFiles(archive.config.beslaegtedeOrd, allRelated, table);
  const names = {
    bogstaver: all.map(([name]) => name),
    beslaegtede: related.map(([name]) => name),
  };
  yield dataFile(path('tabel'), searchTable(archive, { ...names, tvillinger }));
  yield dataFile(path('sager'), sagTable(archive));
  for (const [at, titles] of sagTitles(archive).entries()) yield dataFile(path(`titler/${at}`), titles);
  for (const [name, file] of all) yield dataFile(path(`ord/${name}`), file);
  for (const [name, file] of related) yield dataFile(path(`beslaegtede/${name}`), file);
}

/** The words of an archive, with what is known of each. */
export function* countedWords(table: WordTable): Generator<CountedWord> {
  for (const [number, word] of table.words.entries()) {
    const count = table.counts[number] ?? 0;
    if (count > 0) yield { word, count, parts: table.partsOf(number).map((part) => table.words[part] ?? '') };
  }
}
