import { type RelatedWords, readRelated, relatedByKey } from '../../../danish/related/read-related.ts';
import { type RelatedFile, relatedFileName } from '../../format/related-file.ts';
import type { WordTable } from '../words/word-table.ts';

/** Words that one is related to at most; each is a word more to look up. */
const MOST_RELATED = 8;

/** The files of related words by their names, in order: what an archive says itself, then what all do; only words that it has are shown. */
export function relatedFiles(
  own: readonly string[],
  all: readonly RelatedWords[],
  table: WordTable,
): [name: string, file: RelatedFile][] {
  const lines = [...own.map(readRelated).filter((line) => line !== null), ...all];
  const known = knownKeys(table);
  const isKnown = ([keys]: readonly [key: string, word: string]): boolean =>
    keys.split(' ').every((key) => known.has(key));
  const files = new Map<string, [key: string, shown: readonly string[]][]>();
  const related = relatedByKey(lines);
  const names = relatedByKey(lines.filter(({ isMutual }) => isMutual));
  // Where the archive has no other name of a thing either, what the names are related to: `klassekvotient`, klassestørrelse, elevloft.
  const furtherFrom = (key: string) =>
    [...(names.get(key)?.keys() ?? [])].flatMap((other) =>
      [...(related.get(other) ?? [])].filter(([further]) => further !== key),
    );
  for (const [key, words] of [...related].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const own = [...words].filter(isKnown);
    const isSure = known.has(key) || own.some(([other]) => !other.includes(' '));
    const next = isSure ? [] : furtherFrom(key).filter(isKnown);
    const shown = [...new Map([...own, ...next]).values()].slice(0, MOST_RELATED);
    // A word that the lists have, though the archive has nothing of it, is known for a thing that it lacks.
    if (shown.length === 0 && key.includes(' ')) continue;
    const name = relatedFileName(key);
    const entries = files.get(name) ?? [];
    entries.push([key, shown]);
    files.set(name, entries);
  }
  return [...files]
    .map(([name, entries]): [string, RelatedFile] => [name, Object.fromEntries(entries)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The keys of an archive's words, and of what its compounds are made of. */
function knownKeys(table: WordTable): Set<string> {
  const keys = new Set<string>();
  for (const [number, count] of table.counts.entries()) {
    if (count === 0) continue;
    for (const own of [number, ...table.partsOf(number)]) keys.add(table.keys[own] ?? '');
  }
  return keys;
}
