// Addresses that lead to a computer or a place of the body's own, where no reader comes, and that may name who wrote.
import type { Definition, Image, Link } from 'mdast';
import type { FrontMatterEntry } from '../head/facts.ts';
import type { Source } from '../head/source.ts';
import { type Misreading, quoted } from './misreading.ts';
import type { Found } from './unread-links.ts';
import { placeIn, type Written, writtenOf } from './written.ts';

/** A path on a drive (`C:\Users\…`), on a server (`\\server\share`), in a user's folder, or on a person's own SharePoint. */
const LOCAL =
  /(?<![\p{L}\p{N}:/])(?:file:\/{2,}[^\s)>\]]*|[A-Za-z]:(?:\\+|\/(?!\/))[\p{L}\p{N}_$.%~-][^\n)>\]|"”»]*|\\{2,4}[\p{L}\p{N}_.-]+\\+[\p{L}\p{N}_$][^\n)>\]|"”»]*|\/(?:Users|home)\/[\p{L}\p{N}_.-]+\/[^\s)>\]]*|smb:\/\/[^\s)>\]]*)|https?:\/\/[\w.-]+-my\.sharepoint\.com[^\s)>\]]*/giu;
/** Hosts behind a login or within a network: Microsoft 365, names without a dot, addresses that no router passes on. */
const INTERN =
  /https?:\/\/(?:[\w.-]*\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|[\w.-]*\.office(?:365)?\.com|loop\.cloud\.microsoft|intra(?:net)?\.[\w.-]+|localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[\w-]+(?:\.(?:local|lan|intern|internal|intra|corp|home|localdomain))?|(?:[\w-]+\.)+(?:local|lan|intern|internal|intra|corp|localdomain))(?::\d+)?(?=[/?#\s)>\]]|$)[^\s)>\]]*/giu;
/** A first look that costs little. */
const MAY_BE = /[A-Za-z]:[\\/]|\\\\|\/(?:Users|home)\//i;

/** Whether an address is a path on somebody's computer or server: `C:\\plan.pdf`, `\\\\server\\plan.pdf`, `file:///…`. */
export const isLocalPath = (url: string): boolean =>
  /^(?:[a-z]:[\\/]|\\+[^\\]+\\|file:|smb:)/i.test(url.trim());

/** Such addresses in what is written here. */
export function ownPlacesIn(written: Written, source: Source): Found[] {
  if (!MAY_BE.test(written.text)) return [];
  const local = foundBy(LOCAL, 'lokal', written, source);
  return local.length > 0 ? local : foundBy(INTERN, 'intern', written, source);
}

/** Such an address that a link leads to, also where it is written with entities. */
export function ownPlacesInLink(node: Link | Image | Definition, source: Source): Found[] {
  const written = writtenOf(node, source);
  const found = ownPlacesIn(written, source);
  if (found.length > 0 || !isLocalPath(node.url)) return found;
  return [{ kind: 'lokal', text: node.url, place: placeIn(written, source) }];
}

/** Values of a front matter that are or hold such an address. */
export function ownPlacesInHead(entries: readonly FrontMatterEntry[]): Misreading[] {
  return entries.flatMap(({ value, valuePlace: place }) => {
    const text = typeof value === 'string' ? value : '';
    if (!MAY_BE.test(text)) return [];
    const kind = isLocalPath(text) || new RegExp(LOCAL, 'iu').test(text) ? 'lokal' : 'intern';
    if (kind === 'intern' && !new RegExp(INTERN, 'iu').test(text)) return [];
    return [{ kind, place, text: quoted(text), nummer: 0 }];
  });
}

function foundBy(pattern: RegExp, kind: 'lokal' | 'intern', written: Written, source: Source): Found[] {
  return [...written.text.matchAll(pattern)].map(({ index, 0: text }) => {
    const start = written.start + index;
    return { kind, text, place: placeIn({ start, end: start + text.trimEnd().length }, source) };
  });
}
