// What the search has from packages, made once for each version of the program.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSummed, writeSummed } from '../../../src/content/write-whole.ts';
import { readRelated } from '../../../src/danish/related/read-related.ts';
import { RELATED_LINES } from '../../../src/danish/related/related-words.ts';
import { once } from '../../../src/model/once.ts';
import { remembered } from '../../../src/model/remembered.ts';
import type { FixedParts } from '../../../src/search/build/build-search.ts';
import { danishFiles, lexiconOf, lexiconText } from '../../../src/search/build/words/lexicon.ts';
import { projectRoot } from '../../program.js';
import { readyMade } from '../../ready-made.ts';

/** What of the engine the search uses: its script is left out. */
const ENGINE = 'pagefind/wasm.unknown.pagefind';

/** What comes with the packages that the search stands on. */
export const fixedParts: FixedParts = {
  files: async () => new Map([...(await engineFiles()), ...(await danishFiles())]),
  lexicon: async () => lexiconOf(await lexiconText()),
  related: async () => RELATED_LINES.map(readRelated).filter((line) => line !== null),
};

/** The same, ready-made, or kept in the cache for this version of the program; a lexicon is read once for all that ask. */
export const keptFixedParts = remembered(
  (program) => fixedPartsIn(readyMade('soegning') ?? join(projectRoot(), '.cache', `soegning-${program}`)),
  { most: 1, longest: 100 },
);

/** The same, kept in a folder. */
export function fixedPartsIn(folder: string): FixedParts {
  return {
    files: async () => {
      const files = await kept(join(folder, 'filer'), async () => packFiles(await fixedParts.files()));
      return unpackFiles(files);
    },
    lexicon: once(async () => {
      const text = await kept(join(folder, 'ordliste'), async () => Buffer.from(await lexiconText()));
      return lexiconOf(text.toString('utf8'));
    }),
    related: async () => {
      const make = async () => Buffer.from(JSON.stringify(await fixedParts.related()));
      return JSON.parse((await kept(join(folder, 'beslaegtede'), make)).toString('utf8'));
    },
  };
}

/** What a file keeps, whole and as it was written, or else made anew and kept. */
async function kept(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const held = readSummed(path);
  if (held) return held;
  const made = await make();
  try {
    await mkdir(dirname(path), { recursive: true });
    writeSummed(path, made);
  } catch {
    // A folder that cannot be written in makes the next run slower, and nothing else.
  }
  return made;
}

/** Files as one: a line that tells their paths and lengths, and then their bytes. */
function packFiles(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const list = [...files].map(([path, bytes]) => [path, bytes.length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()]);
}

function unpackFiles(held: Buffer): Map<string, Uint8Array> {
  let at = held.indexOf('\n') + 1;
  const list = JSON.parse(held.toString('utf8', 0, at)) as [string, number][];
  return new Map(
    list.map(([path, length]) => {
      at += length;
      return [path, held.subarray(at - length, at)];
    }),
  );
}

/** The files of the search engine as a site has them: what its own indexer would put beside an index of one word. */
async function engineFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  // The language is none, for words are brought to their keys before they get here, and the engine would stem them once more.
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    await index.addCustomRecord({ url: '/', content: 'ord', language: 'unknown' });
    const answer = await index.getFiles();
    if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
    const wasm = answer.files.find(({ path }) => `pagefind/${path}` === ENGINE);
    if (!wasm) throw new Error(`the search engine has no ${ENGINE}`);
    return new Map([[ENGINE, wasm.content]]);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
