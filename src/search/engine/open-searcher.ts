import { dictionaryForms } from '../../danish/dictionary-forms.ts';
import { wordKey } from '../../danish/word-key.ts';
import { wordsOf } from '../../danish/words.ts';
import { attachmentTexts } from '../find/attachments/attachment-texts.ts';
import { once } from '../find/once.ts';
import { openIndex } from '../find/search-index.ts';
import { wordFiles } from '../find/word-files.ts';
import { ATTACHMENT_FOLDER } from '../format/attachment-files.ts';
import { fetchPacked } from '../format/packed.ts';
import { type RelatedFile, relatedFileName } from '../format/related-file.ts';
import type { SagTable, SearchTable, WordFile } from '../format/search-table.ts';
import { rowsOf } from '../format/table.ts';
import { isIn, sieveOf } from '../format/word-sieve.ts';
import type { Searcher } from './asked.ts';
import { directoryOf } from './directory.ts';

/** Opens the search of the site at a base path. */
export async function openSearcher(base: string): Promise<Searcher> {
  const file = <T>(name: string): Promise<T> => fetchPacked<T>(`${base}/soegning/${name}.pak`);
  const [table, index] = await Promise.all([file<SearchTable>('tabel'), openIndex(base)]);
  const rows = rowsOf(table);
  const sager = once((_: 'sager') => file<SagTable>('sager'));
  const sieve = once(async (at: number) =>
    Uint8Array.from(atob(await file<string>(`dansk/${at}`)), (byte) => byte.charCodeAt(0)),
  );
  const related = once((name: string) => file<RelatedFile>(`beslaegtede/${name}`));
  const relatedTo = async (key: string): Promise<readonly string[] | null> => {
    const name = relatedFileName(key);
    const own = table.beslaegtede.includes(name) ? await related(name) : {};
    return Object.hasOwn(own, key) ? (own[key] ?? null) : null;
  };
  const attachments = attachmentTexts(
    once((name: string) => fetchPacked(`${base}/${ATTACHMENT_FOLDER}/${name}.pak`)) as <T>(
      name: string,
    ) => Promise<T>,
  );
  const titles = once((at: number) => file<readonly string[]>(`titler/${at}`));
  return {
    base,
    index,
    rows,
    count: rows.count,
    words: wordFiles(table.bogstaver, (letter) => file<WordFile>(`ord/${letter}`)),
    isDanish: async (word) => {
      const forms = dictionaryForms(word);
      const bits = forms[0] === undefined ? null : await sieve(sieveOf(forms[0]));
      return bits !== null && forms.some((form) => isIn(bits, form));
    },
    owner: new Set(wordsOf(table.organisation).map(wordKey)),
    twins: new Map(table.tvillinger),
    related: async (key) => (await relatedTo(key)) ?? [],
    isNamed: async (key) => (await relatedTo(key)) !== null,
    decided: (udfald) =>
      Array.from({ length: rows.count }, (_, row) => row).filter((row) => rows.udfald(row) === udfald),
    attachments,
    inAttachments: async (key) => (await attachments.pagesOf(key)).size > 0,
    directory: directoryOf(rows, () => sager('sager'), titles),
    sager: () => sager('sager'),
  };
}
