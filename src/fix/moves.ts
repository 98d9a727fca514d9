// Files that lie elsewhere than their front matter says, and where they are to lie.
import type { ParsedFile } from '../parse/parse-meeting.ts';

/** A file to move, with the folder of its attachments where it has one. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');

/**
 * The moves that put a meeting's file where its front matter says: none where it lies there, where something else does, or
 * where its links lead to files that would not come along.
 */
export function movesOf({ path, meeting, facts }: ParsedFile, paths: readonly string[]): Move[] {
  if (!meeting) return [];
  const to = `${meeting.forum}/${meeting.date.slice(0, 4)}/${meeting.id.slice(meeting.forum.length + 1)}.md`;
  if (to === path) return [];
  const [old, now] = [`${folderOf(path)}${nameOf(path)}/`, `${folderOf(to)}${nameOf(to)}/`];
  const isTaken = (place: string): boolean => paths.some((one) => one === place || one.startsWith(place));
  const own = facts.links.filter(({ url }) => !/^(?:[a-z][a-z\d+.-]*:|#|\/)/iu.test(url));
  const beside = own.filter(({ url }) => decoded(url).startsWith(`${nameOf(path)}/`));
  const comesAlong =
    folderOf(path) === folderOf(to) || (beside.length === own.length && nameOf(path) === nameOf(to));
  if (isTaken(to) || !comesAlong) return [];
  const hasFolder = isTaken(old) && folderOf(path) !== folderOf(to);
  if (hasFolder && isTaken(now)) return [];
  const folder = hasFolder ? [{ from: old.slice(0, -1), to: now.slice(0, -1) }] : [];
  return [{ from: path, to }, ...folder];
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
