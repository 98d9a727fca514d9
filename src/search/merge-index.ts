import { makeBundle, readFragments, readMeta, readWords, writeBundleFile } from './bundle-files.ts';
import {
  type BundleChunk,
  type BundlePage,
  contentName,
  encodeWord,
  type Fragment,
  fragmentBytes,
  type IndexWord,
  isLarge,
  metaBytes,
  wordsBytes,
} from './bundle-format.ts';
import { isToken, TOKENS_BEGIN } from './format/search-token.ts';
import { mergeWords, withoutPlaces } from './merge-words.ts';

/** About how much a file of words holds before it is packed, in bytes: small enough that a word is fetched fast, and more where the list of the files would grow too long. */
const mostBytes = (items: number): number => (isLarge(items) ? 60_000 : 30_000);

/** The shortest length of an item that is told, in words; longer ones are told as twice that, four times that and so on. */
const SHORTEST = 100;

/**
 * Makes one bundle of parts that follow upon each other, without ever holding more than a few files of each: the engine
 * needs far too much memory to write a large archive's index in one go. Records are named by their number, and the
 * tokens behind their text are left out of what browsers fetch.
 */
export async function mergeIndex(parts: readonly string[], folder: string): Promise<void> {
  await makeBundle(folder, parts[0] ?? '');
  const read = await Promise.all(parts.map(readMeta));
  const pages: BundlePage[] = [];
  const streams = [];
  for (const [at, { meta }] of read.entries()) {
    const part = parts[at] ?? '';
    streams.push({ words: wordsOf(part, meta.chunks), first: pages.length });
    pages.push(...(await writeFragments(part, meta.pages, pages.length, folder)));
  }
  const chunks = await writeWords(mergeWords(streams), mostBytes(pages.length), folder);
  const [first] = read;
  if (!first) throw new Error('no part of a search index');
  const metaFields = [...new Set(read.flatMap(({ meta }) => meta.metaFields))].sort();
  const meta = metaBytes({ version: first.meta.version, pages, chunks, metaFields });
  const hash = `unknown_${contentName(meta)}`;
  await writeBundleFile(folder, `pagefind.${hash}.pf_meta`, meta);
  const languages = { unknown: { hash, wasm: null, page_count: pages.length } };
  await writeBundleFile(folder, 'pagefind-entry.json', JSON.stringify({ ...first.entry, languages }));
}

async function* wordsOf(part: string, chunks: readonly BundleChunk[]): AsyncGenerator<IndexWord> {
  for (const [, , file] of chunks) yield* await readWords(part, file);
}

/** Writes the records of a part, with their numbers in the whole for names, and gives their pages. */
async function writeFragments(
  part: string,
  pages: readonly BundlePage[],
  first: number,
  folder: string,
): Promise<BundlePage[]> {
  const groups = new Map<string, Map<string, number>>();
  // A part of few records has each in a file of its own, which bears its name.
  for (const [at, [id, , file]] of pages.entries()) {
    const group = file === '' ? id : file;
    groups.set(group, (groups.get(group) ?? new Map<string, number>()).set(id, first + at));
  }
  const names = new Map<string, string>();
  for (const [group, numbers] of groups) {
    const records = await readFragments(part, group, numbers.has(group));
    const own = [...numbers].map(([id, number]) => [String(number), withoutTokens(records[id])] as const);
    const bytes = fragmentBytes(Object.fromEntries(own));
    const name = contentName(bytes);
    names.set(group, name);
    await writeBundleFile(folder, `fragment/${name}.pf_fragment`, bytes);
  }
  return pages.map(([id, words, file], at) => [
    String(first + at),
    // How long an item is counts for little, and told roughly it takes little room.
    SHORTEST * 2 ** Math.max(0, Math.round(Math.log2(words / SHORTEST))),
    names.get(file === '' ? id : file) ?? '',
  ]);
}

function withoutTokens(record: Fragment | undefined): Fragment {
  if (!record) throw new Error('a record of the search index is missing');
  const end = record.content.indexOf(TOKENS_BEGIN);
  return end < 0 ? record : { ...record, content: record.content.slice(0, end).trimEnd() };
}

/** Writes sorted words in files of about the same size, and tells what each holds. */
async function writeWords(
  words: AsyncIterable<IndexWord>,
  most: number,
  folder: string,
): Promise<BundleChunk[]> {
  const chunks: { first: string; last: string; file: string }[] = [];
  let own: { word: string; bytes: Uint8Array }[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    const bytes = wordsBytes(own.map((entry) => entry.bytes));
    const file = contentName(bytes);
    await writeBundleFile(folder, `index/${file}.pf_index`, bytes);
    chunks.push({ first: first.word, last: last.word, file });
    own = [];
    size = 0;
  };
  for await (const word of words) {
    const bytes = encodeWord(isToken(word[0]) ? withoutPlaces(word) : word);
    if (size > 0 && size + bytes.length > most) await flush();
    own.push({ word: word[0], bytes });
    size += bytes.length;
  }
  await flush();
  return chunks.map(({ first, last, file }, at) => [
    distinct(first, chunks[at - 1]?.last),
    distinct(last, chunks[at + 1]?.first),
    file,
  ]);
}

/** As much of a word as tells it from its neighbour in the next file. */
function distinct(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}
