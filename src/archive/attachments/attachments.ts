import { posix } from 'node:path';
import type { ParsedMeeting } from '../../model/parsed.ts';
import { decoded } from '../../model/text/slug.ts';
import { attachmentKind } from './attachment-types.ts';

/** One thing in the content folder: a file of so many bytes, or something that leads elsewhere. */
export interface ContentEntry {
  readonly kind: 'file' | 'link';
  readonly bytes: number;
}

/** Where a link to a file leads. */
export type FileTarget =
  | { readonly state: 'found'; readonly from: string; readonly url: string; readonly bytes: number }
  | {
      readonly state: 'missing' | 'outside' | 'link' | 'folder' | 'content' | 'active' | 'unknown';
      readonly from: string;
    };

/** The path that a link writes, and where below the content folder that is. */
function fileAt(meeting: Pick<ParsedMeeting, 'path'>, link: string): { path: string; from: string } {
  const path = decoded(link.replace(/[?#].*$/, '')).normalize('NFC');
  return { path, from: posix.normalize(posix.join(posix.dirname(meeting.path), path)) };
}

/** Where below the content folder a link leads, and the address of what would lie there, whether it does or not. */
export function linkedFile(
  meeting: Pick<ParsedMeeting, 'path' | 'id'>,
  link: string,
): { readonly from: string; readonly url: string } {
  const { from } = fileAt(meeting, link);
  return { from, url: fileUrl(meeting, from) };
}

/** Looks up a file that a meeting links to; only plain files below the content folder are ever found. */
export function findFile(
  meeting: Pick<ParsedMeeting, 'path'> & Partial<Pick<ParsedMeeting, 'id'>>,
  link: string,
  entries: ReadonlyMap<string, ContentEntry>,
): FileTarget {
  const { path, from } = fileAt(meeting, link);
  if (path.startsWith('/') || path.includes('\\') || from === '..' || from.startsWith('../')) {
    return { state: 'outside', from: path };
  }
  const parts = from.split('/');
  if (parts.some((_, index) => entries.get(parts.slice(0, index + 1).join('/'))?.kind === 'link')) {
    return { state: 'link', from };
  }
  const entry = entries.get(from);
  if (entry?.kind !== 'file') {
    const folder = `${from.replace(/\/$/, '')}/`;
    const isFolder = [...entries.keys()].some((entry) => entry.startsWith(folder));
    // Hidden files are not listed, and what a server runs is told as that wherever it lies.
    const isRun = attachmentKind(from) === 'active';
    return { state: isFolder ? 'folder' : isRun ? 'active' : 'missing', from };
  }
  // Meetings and settings are what the site is made of, not files of it.
  if (/\.(?:md|markdown|ya?ml)$/i.test(from)) return { state: 'content', from };
  const kind = attachmentKind(from);
  if (kind !== 'known') return { state: kind, from };
  return { state: 'found', from, url: fileUrl(meeting, from), bytes: entry.bytes };
}

/** A meeting's own files lie under its address, any other under `/filer/`. */
function fileUrl(
  meeting: Pick<ParsedMeeting, 'path'> & Partial<Pick<ParsedMeeting, 'id'>>,
  from: string,
): string {
  const own = `${meeting.path.replace(/\.md$/, '')}/`;
  const place =
    meeting.id && from.startsWith(own) ? `${meeting.id}/${from.slice(own.length)}` : `filer/${from}`;
  return `/${place.split('/').map(encodeURIComponent).join('/')}`;
}
