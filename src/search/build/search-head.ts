import { NAME_LENGTH, type SearchHead, toldLength } from '../format/search-head.ts';
import { itemsAFile } from './bundle-format.ts';
import type { IndexFile } from './index-files.ts';
import type { SearchState } from './state.ts';

/** What the engine is told of a search's files. */
export function searchHead({ lengths, groups, files, sager }: SearchState): SearchHead {
  return {
    // How long an item is counts for little, and told roughly it takes little room.
    laengder: lengths.map(toldLength).join(''),
    deler: itemsAFile(lengths.length),
    tekster: joined(groups),
    ordfiler: joined(files.map(({ file }) => file)),
    graenser: files.flatMap(boundsOf).join(' '),
    felter: sager > 0 ? ['sag', 'title'] : ['title'],
  };
}

function joined(names: readonly string[]): string {
  const odd = names.find(({ length }) => length !== NAME_LENGTH);
  if (odd !== undefined) throw new Error(`«${odd}» is no name of a file`);
  return names.join('');
}

const boundsOf = ({ first, last }: IndexFile, at: number, files: readonly IndexFile[]): string[] => [
  distinct(first, files[at - 1]?.last),
  distinct(last, files[at + 1]?.first),
];

/** As much of a word as tells it from its neighbour in the next file. */
function distinct(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}
