import { rm } from 'node:fs/promises';
import type { SearchAnswer } from '../../src/model/search/search-answer.ts';
import { readQuery } from '../../src/model/search/search-query.ts';
import {
  AttachmentIndex,
  rowsFile,
  shownFiles,
  textFiles,
} from '../../src/search/build/attachments/attachment-index.ts';
import { attachmentWords } from '../../src/search/build/attachments/attachment-words.ts';
import { searchedAttachments } from '../../src/search/build/attachments/searched-attachments.ts';
import { compoundDivider } from '../../src/search/build/words/compounds.ts';
import type { Searcher } from '../../src/search/engine/asked.ts';
import { openSearcher } from '../../src/search/engine/open-searcher.ts';
import { search } from '../../src/search/engine/search.ts';
import type { WholeArchive } from './content.ts';
import { fetchFromDisk } from './disk-fetch.ts';
import { makeFolder } from './folders.ts';
import { builtSearch, onceMade, placeSearch, type SearchFiles } from './memory-store.ts';

/** The search of an archive, as the build writes it and the worker opens it. */
export interface TestSearch {
  readonly folder: string;
  readonly searcher: Searcher;
  /** Asks as the search page's address does: `q=budget&del=bilag`, or the words alone. */
  ask(query: string, from?: number): Promise<SearchAnswer>;
  remove(): Promise<void>;
}

/** Writes the search of an archive into a folder of its own and opens it; attachments have these pages, by their paths. */
export async function searchOf(
  archive: WholeArchive,
  attachments: Readonly<Record<string, readonly string[]>> = {},
): Promise<TestSearch> {
  const folder = await makeFolder();
  await placeSearch((await builtSearch(archive)).files, folder);
  await placeSearch(await attachmentFiles(archive, attachments), folder);
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

/** The files by which attachments are searched. */
async function attachmentFiles(
  archive: WholeArchive,
  pages: Readonly<Record<string, readonly string[]>>,
): Promise<SearchFiles> {
  const index = new AttachmentIndex(compoundDivider((await onceMade.lexicon())()));
  const attachments = searchedAttachments(archive);
  const names = attachments.map((_, number) => `fil${number}`);
  const texts = attachments.flatMap(({ from }, number) => {
    const words = attachmentWords(from, pages[from] ?? []);
    index.add(number, words);
    return [...textFiles(names[number] ?? '', words.texts)];
  });
  const files = [...texts, ...index.wordFiles(), ...shownFiles(attachments, names), rowsFile(attachments)];
  return new Map(await Promise.all(files.map(async ({ path, pack }) => [path, await pack()] as const)));
}

/** The items that an answer shows, the folded ones too: `chefforum/2019-10-10#2`. */
export const shown = ({ groups }: SearchAnswer): string[] =>
  groups.flatMap(({ hit, sag, folded }) => [hit, ...sag, ...folded].map(({ url }) => shortUrl(url)));

const shortUrl = (url: string): string =>
  url.replace(/^.*\/([^/]+\/[^/]+)\/#punkt-(\d+)$/, (_, place, nummer) => `${place}#${nummer}`);
