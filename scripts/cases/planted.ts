// Words that were planted in a case's inputs: those that must not come out, and those that must not be lost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { plainBytes } from '../plain-bytes.ts';

/** The words that were planted. */
export interface Planted {
  /** Closed texts and CPR numbers. */
  readonly secret: readonly string[];
  /** What a reader must see, or an editor be told of. */
  readonly kept: readonly string[];
}

const SECRET = /(?<![\p{L}])(?:HEMMELIG|FORTROLIG|LÆKAGE|SECRET)[\p{Lu}\p{N}]*/gu;
const KEPT = /(?<![\p{L}])TABT[\p{Lu}\p{N}]*/gu;
const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-–\s.]?\d{4}(?!\d)/g;

/** Planted words of some texts. */
export function plantedIn(texts: readonly string[]): Planted {
  const all = (pattern: RegExp): string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([word]) => word))),
  ];
  return { secret: [...all(SECRET), ...all(CPR)], kept: all(KEPT) };
}

/** The texts of every file below a folder, those that are packed unpacked, by their paths. */
export async function textsBelow(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(folder.length + 1), await textOf(readFileSync(path)));
  }
  return texts;
}

async function textOf(held: Buffer): Promise<string> {
  const bytes = plainBytes(held);
  if (!bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return bytes.toString('utf8');
  const files = Object.values((await JSZip.loadAsync(bytes).catch(() => null))?.files ?? {});
  const texts = await Promise.all(files.map((file) => file.async('string')));
  return [bytes.toString('latin1'), ...texts].join('\n');
}

/** Which of some words stand in a folder's files, or in their names, and where first. */
export async function wordsBelow(folder: string, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const texts = [...(await textsBelow(folder))];
  return words.flatMap((word) => {
    const found = texts.find(([path, text]) => path.includes(word) || text.includes(word));
    return found ? [`${word} (${found[0]})`] : [];
  });
}
