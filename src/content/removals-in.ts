// The files among those of a content folder that were taken down, and what a file is known again by.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileMark, Fjernelse, Removals } from '../model/fjernelse.ts';
import { groupBy } from '../model/group-by.ts';
import { digest, sha256 } from './digest.ts';
import type { Listing } from './list.ts';

/** What a file below a content folder is known again by. */
export function fileMark(root: string, path: string): FileMark {
  const bytes = readFileSync(join(root, path));
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

/** Finds the files among those that were taken down, whatever they are called now; only those of their size are read. */
export function removalsIn(root: string, list: readonly Fjernelse[], entries: Listing): Removals {
  const bySize = groupBy(
    list.filter(({ fil }) => fil !== null),
    ({ fil }) => fil?.bytes ?? 0,
  );
  const files: Record<string, Fjernelse> = {};
  for (const [path, { kind, bytes }] of bySize.size > 0 ? entries : []) {
    const near = kind === 'file' ? (bySize.get(bytes) ?? []) : [];
    if (near.length === 0) continue;
    const { sha256: sum } = fileMark(root, path);
    const same = near.find(({ fil }) => fil?.sha256 === sum);
    if (same) files[path] = same;
  }
  const mark = list.length === 0 ? '' : digest(JSON.stringify([list, Object.keys(files)]));
  return { list, files, mark };
}
