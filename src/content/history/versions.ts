// Which versions each file has had, by the path that it has now.
import type { Commit } from './log.ts';

/** Per cent of a file that must be as before for its old address to lead to it: minutes of two meetings may be much alike. */
const SAME_MEETING = 80;

/** A version of a file. */
export interface FileVersion {
  readonly commit: string;
  /** Where the file lay then. */
  readonly path: string;
  /** Where the file lay just before, if it surely was this meeting; null where it lay here. */
  readonly movedFrom: string | null;
  /** Seconds since the beginning of 1970. */
  readonly time: number;
  readonly blob: string;
  readonly isTechnical: boolean;
  /** Whether no version before it may be shown. */
  readonly hidesEarlier: boolean;
  /** Whether the file was gone just before. */
  readonly isReinstated: boolean;
  /** Whether it is older than anyone knows. */
  readonly isOlder: boolean;
}

/** The versions of every file that is there after these commits, oldest first; the commits come newest first. */
export function versionsOf(commits: readonly Commit[]): Map<string, FileVersion[]> {
  const now = new Map<string, FileVersion[]>();
  const gone = new Map<string, FileVersion[]>();
  for (const { hash, time, isTechnical, hidesEarlier, isBoundary, changes } of commits.toReversed()) {
    // Two files may change places in one commit.
    const moved = new Map(changes.flatMap(({ from }) => (from ? [[from, now.get(from) ?? []]] : [])));
    for (const from of moved.keys()) now.delete(from);
    for (const { path, from, likeness, blob } of changes) {
      if (blob === null) {
        gone.set(path, now.get(path) ?? []);
        now.delete(path);
        continue;
      }
      const before = (from === null ? now.get(path) : moved.get(from)) ?? [];
      const isReinstated = before.length === 0 && gone.has(path);
      const earlier = isReinstated ? (gone.get(path) ?? []) : before;
      gone.delete(path);
      const movedFrom = likeness >= SAME_MEETING ? from : null;
      const marks = { isTechnical, hidesEarlier, isReinstated, isOlder: isBoundary };
      now.set(path, [...earlier, { commit: hash, path, movedFrom, time, blob, ...marks }]);
    }
  }
  return now;
}
