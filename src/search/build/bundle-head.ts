import {
  type BundleChunk,
  type BundlePage,
  contentName,
  entryText,
  itemsAFile,
  metaBytes,
} from './bundle-format.ts';
import type { IndexFile } from './index-files.ts';
import type { SearchState } from './state.ts';

/** The shortest length of an item that is told, in words; longer ones are told as twice that, four times that and so on. */
const SHORTEST = 100;

/** What a bundle says of itself, in its two files: the larger by its name, and the one that has that name. */
export function bundleHead({ lengths, groups, files, sager }: SearchState): {
  readonly name: string;
  readonly meta: Uint8Array;
  readonly entry: string;
} {
  const size = itemsAFile(lengths.length);
  const pages = lengths.map(
    (length, row): BundlePage => [
      String(row),
      // How long an item is counts for little, and told roughly it takes little room.
      SHORTEST * 2 ** Math.max(0, Math.round(Math.log2(length / SHORTEST))),
      groups[Math.floor(row / size)] ?? '',
    ],
  );
  const metaFields = sager > 0 ? ['sag', 'title'] : ['title'];
  const meta = metaBytes({ pages, chunks: chunksOf(files), metaFields });
  const hash = `unknown_${contentName(meta)}`;
  return { name: `pagefind/pagefind.${hash}.pf_meta`, meta, entry: entryText(hash, lengths.length) };
}

const chunksOf = (files: readonly IndexFile[]): BundleChunk[] =>
  files.map(({ first, last, file }, at) => [
    distinct(first, files[at - 1]?.last),
    distinct(last, files[at + 1]?.first),
    file,
  ]);

/** As much of a word as tells it from its neighbour in the next file. */
function distinct(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}
