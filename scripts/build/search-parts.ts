import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { FixedParts } from '../../src/search/build/build-search.ts';
import { danishFiles, lexiconText } from '../../src/search/lexicon.ts';

/** What of the engine the search uses. */
const ENGINE = ['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind'];

/** What comes with the packages that the search stands on. */
export const fixedParts: FixedParts = {
  files: async () => new Map([...(await engineFiles()), ...(await danishFiles())]),
  lexicon: lexiconText,
};

/** The files of the search engine as a site has them: what its own indexer would put beside an index of one word. */
async function engineFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  // The language is none, for words are brought to their keys before they get here, and the engine would stem them once more.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    await index.addCustomRecord({ url: '/', content: 'ord', language: 'unknown' });
    const answer = await index.getFiles();
    if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
    const found = new Map(answer.files.map(({ path, content }) => [`pagefind/${path}`, content]));
    const files = ENGINE.map(async (path) => {
      const bytes = found.get(path);
      if (!bytes) throw new Error(`the search engine has no ${path}`);
      return [path, path.endsWith('.js') ? await shrink(bytes) : bytes] as const;
    });
    return new Map(await Promise.all(files));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/** The engine's interface comes with its long names; a third of it is saved on every first search. */
async function shrink(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(new TextDecoder().decode(script), { format: 'esm', minify: true });
  return Buffer.from(code);
}
