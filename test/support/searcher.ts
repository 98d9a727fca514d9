import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchAnswer } from '../../src/model/search-answer.ts';
import { readQuery } from '../../src/model/search-query.ts';
import { openSearcher } from '../../src/search/engine/open-searcher.ts';
import { type Searcher, search } from '../../src/search/engine/search.ts';
import { rowsOf } from '../../src/search/search-table.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import type { WholeArchive } from './content.ts';
import { fetchFromDisk } from './disk-fetch.ts';
import { makeFolder } from './folders.ts';

/** The search of an archive, as the build writes it and the worker opens it. */
export interface TestSearch {
  readonly folder: string;
  readonly searcher: Searcher;
  /** Asks as the search page's address does: `q=budget&del=bilag`, or the words alone. */
  ask(query: string, from?: number): Promise<SearchAnswer>;
  remove(): Promise<void>;
}

/** Writes the search of an archive into a folder of its own and opens it. */
export async function searchOf(archive: WholeArchive): Promise<TestSearch> {
  const folder = await makeFolder();
  const { files } = await writeIndex(archive, rowsOf(archive), folder);
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  fetchFromDisk();
  const searcher = await openSearcher(folder);
  return {
    folder,
    searcher,
    ask: async (query, from = 0) => {
      const parameters = new URLSearchParams(/^\w+=/.test(query) ? query : { q: query });
      return (await search(readQuery(parameters), from, searcher)).answer;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The items that an answer shows, the folded ones too: `chefforum/2019-10-10#2`. */
export const shown = ({ groups }: SearchAnswer): string[] =>
  groups.flatMap(({ hit, folded }) => [hit, ...folded].map(({ url }) => shortUrl(url)));

const shortUrl = (url: string): string =>
  url.replace(/^.*\/([^/]+\/[^/]+)\/#punkt-(\d+)$/, (_, place, nummer) => `${place}#${nummer}`);
