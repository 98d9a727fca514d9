// Which attachments are searched by their text, and as part of which items.
import { copyUrl } from '../../../archive/link/collect.ts';
import type { Archive, Punkt } from '../../../model/archive.ts';
import { rowsOf } from '../tables/search-table.ts';
import type { SearchedAttachment } from './attachment-index.ts';
import { isSearched } from './attachment-words.ts';

/** The attachments whose text is searched, by their addresses: of files that lie on the site those that open items link to. */
export function searchedAttachments({
  meetings,
  attachments,
}: Pick<Archive, 'meetings' | 'attachments'>): SearchedAttachment[] {
  const fromOf = new Map(attachments.map((copy) => [copyUrl(copy), copy.from]));
  const found = new Map<string, { from: string; rows: number[]; titles: string[] }>();
  // A closed item that has a row has it for its published decision; its files are its own all the same.
  for (const [row, punkt] of rowsOf({ meetings }).entries())
    for (const [url, title] of punkt.lukket ? [] : linksOf(punkt)) {
      const from = fromOf.get(url);
      if (from === undefined || !isSearched(from)) continue;
      const own = found.get(url) ?? { from, rows: [], titles: [] };
      own.rows.push(row);
      own.titles.push(title ?? from.split('/').at(-1) ?? from);
      found.set(url, own);
    }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([url, own]) => ({ url, ...own }));
}

/** Where an item's links lead, each once, with the name that its list of attachments has for it. */
function linksOf({ links, bilag }: Punkt): Map<string, string | null> {
  const urls = new Map<string, string | null>();
  for (const { titel, url } of bilag) if (url !== null && !urls.has(url)) urls.set(url, titel);
  for (const url of links.flatMap(({ loose }) => loose))
    if (url !== null && !urls.has(url)) urls.set(url, null);
  return urls;
}
