import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import * as pagefind from 'pagefind';
import { isToken, TOKENS_BEGIN } from '../../src/search/format/search-token.ts';
import { ENGINE } from '../../src/search/rank.ts';
import type { ReadBundle } from './read-bundle.ts';

/** Has Pagefind's own indexer index some documents, and gives the files that it makes. */
export async function pagefindFiles(
  documents: readonly { readonly url: string; readonly content: string }[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', maxFragments: 1_000_000 });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const document of documents) {
      const answer = await index.addHTMLFile(document);
      if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
    }
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
  } finally {
    await index.deleteIndex();
  }
}

/** Lets Pagefind's process go. */
export const closePagefind = (): Promise<unknown> => pagefind.close();

const END_OF_TEXT = TOKENS_BEGIN;
const SHORTEST = 100;
const told = (length: number): number =>
  SHORTEST * 2 ** Math.max(0, Math.round(Math.log2(length / SHORTEST)));

/** What the search leaves out of Pagefind's index, left out: the places of tokens, and the tokens behind a record's text; records are named by their rows, and lengths told roughly. */
export function reduced({ words, pages, ...others }: ReadBundle): ReadBundle {
  const kept = [...words]
    .filter(([name]) => name !== END_OF_TEXT)
    .map(([name, rows]) => [name, isToken(name) ? withoutPlaces(rows) : rows] as const);
  return {
    ...others,
    words: new Map(kept),
    pages: pages.map(({ length, record }, row) => {
      const end = record.content.indexOf(END_OF_TEXT);
      const content = end < 0 ? record.content : record.content.slice(0, end).trimEnd();
      // The mark between text and tokens is a word of the document.
      return { id: String(row), length: told(length - 1), record: { ...record, content } };
    }),
  };
}

const withoutPlaces = (rows: ReadonlyMap<number, readonly number[]>): Map<number, readonly number[]> =>
  new Map([...rows].map(([row, places]) => [row, places.map((place) => Math.min(place, 0))]));

/** Writes a bundle that has been read and reduced in the plainest way, so that the engine can be asked of it. */
export function plainBundle(
  { words, pages, metaFields }: ReadBundle,
  engine: ReadonlyMap<string, Uint8Array>,
): Map<string, Buffer> {
  const pack = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
  const posting = (rows: ReadonlyMap<number, readonly number[]> = new Map()) => {
    let last = 0;
    return [...rows].map(([row, places]) => {
      const step = row - last;
      last = row;
      return [step, places, []];
    });
  };
  const forms = new Map<string, string[]>();
  for (const name of words.keys()) {
    const [base = '', ...form] = name.split('/');
    forms.set(base, [...(forms.get(base) ?? []), ...form]);
  }
  const own = [...forms]
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(([word, variants]) => [
      word,
      posting(words.get(word)),
      variants.map((form) => [form, posting(words.get(`${word}/${form}`))]),
    ]);
  const chunks = [[own[0]?.[0], own.at(-1)?.[0], 'alle']];
  const names = pages.map(({ id, length }) => [id, length, 'alle']);
  const records = Object.fromEntries(pages.map(({ id, record }) => [id, record]));
  const entry = {
    version: '1.6.0',
    languages: { unknown: { hash: 'alle', wasm: null, page_count: pages.length } },
  };
  return new Map([
    ['pagefind/pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, include_characters: ['_'] }))],
    ['pagefind/pagefind.alle.pf_meta', pack(encode(['1.6.0', names, chunks, [], [], metaFields]))],
    ['pagefind/index/alle.pf_index', pack(encode([own]))],
    ['pagefind/fragment/alle.pf_fragment', pack(Buffer.from(JSON.stringify(records)))],
    ...[...engine]
      .filter(([path]) => /pagefind\.js$|wasm\./.test(path))
      .map(([path, bytes]) => [path, Buffer.from(bytes)] as const),
  ]);
}

/** Opens a bundle with the script that Pagefind has for it; gives what it finds, by rows, and how well. */
export async function openPagefind(folder: string): Promise<(query: string) => Promise<Map<number, number>>> {
  const { createInstance } = await import(`${folder}/pagefind/pagefind.js`);
  const basePath = `${folder}/pagefind/`;
  const instance = createInstance({ basePath, noWorker: true, exactDiacritics: true, ranking: ENGINE });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    return new Map(results.map(({ id, score }: { id: string; score: number }) => [Number(id), score]));
  };
}
