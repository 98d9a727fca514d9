// Files that lie elsewhere than their front matter says, and where they are to lie.
import { fileLinksOf } from '../check/rules/bilag-mangler.ts';
import type { ParsedFile } from '../parse/parse-meeting.ts';
import { type MeetingText, pathIn, withPath } from './address.ts';
import { edited } from './mend.ts';

/** A file to move, with the folder of its attachments where it has one. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, '');

/** Where a meeting's file belongs by its front matter; null where that cannot be read. */
export const placeOf = ({ meeting }: ParsedFile): string | null =>
  meeting && `${meeting.forum}/${meeting.date.slice(0, 4)}/${meeting.id.slice(meeting.forum.length + 1)}.md`;

/**
 * The moves that put a meeting's file where its front matter says, with the folder of its attachments: none where it lies
 * there, where something else does, or where its links lead to files that would not come along.
 */
export function movesOf(file: ParsedFile, paths: readonly string[]): Move[] {
  const { path, facts } = file;
  const to = placeOf(file);
  if (to === null || to === path) return [];
  const [old, now] = [`${folderOf(path)}${nameOf(path)}/`, `${folderOf(to)}${nameOf(to)}/`];
  const isTaken = (place: string): boolean => paths.some((one) => one === place || one.startsWith(place));
  const isOwn = folderOf(path) === folderOf(to);
  const comesAlong = fileLinksOf(facts).every(({ url }) => decoded(url).startsWith(`${nameOf(path)}/`));
  if (paths.includes(to) || (!isOwn && !comesAlong)) return [];
  const hasFolder = !isOwn && isTaken(old);
  if (hasFolder && isTaken(now)) return [];
  const folder = hasFolder ? [{ from: old.slice(0, -1), to: now.slice(0, -1) }] : [];
  return [{ from: path, to }, ...folder];
}

/** The text of a meeting whose own folder goes by another name with it; null where a link cannot follow. */
export function followed(meeting: MeetingText, { from, to }: Move): string | null {
  const [old, now] = [`${nameOf(from)}/`, `${nameOf(to)}/`];
  if (old === now) return meeting.text;
  const edits = fileLinksOf(meeting.file.facts)
    .filter(({ url }) => decoded(url).startsWith(old))
    .map((link) => withPath(meeting, link, `${now}${pathIn(link.url).replace(/^[^/]*\//, '')}`));
  const known = edits.filter((edit) => edit !== null);
  return known.length < edits.length ? null : edited(meeting.text, known);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
