// A search that is made and asked in this process, without pages and without a browser: what the worker answers, as the page would show it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { linkContent, loadContent } from '../../../src/content/load.ts';
import { wholeOf } from '../../../src/content/texts.ts';
import { restsOnIndstilling } from '../../../src/model/indstilling.ts';
import { ownDecisions } from '../../../src/model/own-decision.ts';
import type { SearchAnswer } from '../../../src/model/search/search-answer.ts';
import { readQuery } from '../../../src/model/search/search-query.ts';
import { itemKey, searchItem } from '../../../src/search/build/search-item.ts';
import { rowsOf } from '../../../src/search/build/tables/search-table.ts';
import { lexiconOf, lexiconText } from '../../../src/search/build/words/lexicon.ts';
import { writeSearch } from '../../../src/search/build/write-search.ts';
import { openSearcher } from '../../../src/search/engine/open-searcher.ts';
import { search } from '../../../src/search/engine/search.ts';
import { ATTACHMENT_FOLDER } from '../../../src/search/format/attachment-files.ts';
import { fixedParts } from '../../build/search/search-parts.ts';
import { plainAddress } from '../ask-page.ts';
import { type GoldenRow, parametersOf } from '../golden-table.ts';
import type { Seen } from '../judge.ts';

/** Makes the search of a content folder in `folder`; what comes with packages or stands in attachments is taken from a site that is built of it. */
export async function makeSearch(content: string, site: string, folder: string): Promise<void> {
  const loaded = await loadContent(content);
  const linked = linkContent(loaded);
  if (!linked) throw new Error(`${content} har fejl; \`npm run check\` viser dem`);
  const archive = { ...linked, meetings: linked.meetings.map(wholeOf(loaded)) };
  const meetings = new Map(
    archive.meetings.flatMap((own) => own.punkter.map(({ url }) => [url, own] as const)),
  );
  const items = rowsOf(archive).map((punkt) => {
    const meeting = meetings.get(punkt.url);
    if (!meeting) throw new Error(`no meeting of ${punkt.url}`);
    const { date, forum } = meeting;
    const decisions = ownDecisions({ afsnit: punkt.afsnit, meeting: { date, forum: forum.slug } });
    const restsOn = decisions.some(({ text }) => restsOnIndstilling(text, punkt.udfald));
    return searchItem({ ...punkt, restsOnIndstilling: restsOn });
  });
  const rows = items.map((item) => ({ key: itemKey(JSON.stringify(item)) }));
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
  const item = (row: number) => {
    const own = items[row];
    if (!own) throw new Error(`no item ${row}`);
    return own;
  };
  const store = {
    read: () => null,
    has: () => false,
    take: () => undefined,
    write,
    takeBack: () => undefined,
  };
  await writeSearch({ archive, rows, item }, null, store, {
    files: () => packageFiles(site),
    lexicon: async () => lexiconOf(await lexiconText()),
    related: fixedParts.related,
  });
}

async function packageFiles(site: string): Promise<Map<string, Uint8Array>> {
  const below = async (folder: string): Promise<string[]> => {
    const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
  };
  // The texts of attachments are the site's: they are read where it is built.
  const folders = await Promise.all(['soegning/dansk', ATTACHMENT_FOLDER].map(below));
  const paths = ['pagefind/wasm.unknown.pagefind', ...folders.flat()];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path))] as const)),
  );
}

/** Opens the search in a folder; gives who answers a golden query as the page shows it. */
export async function openHere(folder: string): Promise<(row: GoldenRow) => Promise<Seen>> {
  fetchFromDisk();
  const searcher = await openSearcher(pathToFileURL(folder).href);
  const base = new URL(`${searcher.base}/`).pathname;
  return async (row) => seenOf((await search(readQuery(parametersOf(row)), 0, searcher)).answer, base);
}

/** Has what the engine fetches read from the disk. */
function fetchFromDisk(): void {
  globalThis.fetch = async (url) => {
    const path = fileURLToPath(String(url).replace(/\?.*$/, ''));
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!bytes) return new Response(null, { status: 404 });
    const type = path.includes('wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  };
}

function seenOf(answer: SearchAnswer, base: string): Seen {
  const { direct, lacking, suggestions, total } = answer;
  const plain = (url: string): string => plainAddress(url, base);
  const groups = [...answer.groups, ...answer.sections.flatMap((section) => section.groups)];
  return {
    results: groups.map(({ hit }) => plain(hit.url)),
    all: groups.flatMap(({ hit, folded }) => [hit, ...folded].map(({ url }) => plain(url))),
    direct: [...direct.answers, ...direct.nearest].map(({ url }) => plain(url)),
    meant: suggestions.map(({ text }) => text),
    saysNothing: total === 0 && direct.answers.length === 0,
    isDone: true,
    text: lacking.length > 0 ? `Ingen punkter indeholder ${lacking.join(', ')}.` : '',
  };
}
