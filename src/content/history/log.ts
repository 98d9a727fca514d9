// The history as `git log` tells it, read: which commits touched which meetings' files.

/** What a commit did to a meeting's file. */
export interface FileChange {
  readonly path: string;
  /** The path before, where the file was moved. */
  readonly from: string | null;
  /** How much of the file is as it was there, in per cent; 0 where it was not moved. */
  readonly likeness: number;
  /** Null where the file went. */
  readonly blob: string | null;
}

/** A commit that touched meetings' files. */
export interface Commit {
  readonly hash: string;
  /** Seconds since the beginning of 1970. */
  readonly time: number;
  /** Whether its message says `[teknisk]`: of no matter to readers. */
  readonly isTechnical: boolean;
  /** Whether its message says `[persondata]`: what stood before it must not be shown. */
  readonly hidesEarlier: boolean;
  /** Whether nothing is known of what was before it, because the clone is shallow. */
  readonly isBoundary: boolean;
  readonly changes: readonly FileChange[];
}

/** What `git log` gave: its commits, newest first, and the parent of the oldest. */
export interface ReadLog {
  readonly commits: readonly Commit[];
  /** Null where it has none, or none that the clone knows of. */
  readonly parent: string | null;
}

const TECHNICAL = /\[teknisk\]/i;
const HIDES = /\[persondata\]/i;
const MEETING = /\.(?:md|markdown)$/i;

/** Where a file was before, as git's letter tells: `R087` is a move of a file that is the same by 87 per cent. */
const originOf = (status: string, before: string): Pick<FileChange, 'from' | 'likeness'> =>
  status.startsWith('R') ? { from: before, likeness: Number(status.slice(1)) } : { from: null, likeness: 0 };

/** Reads what `logOf` gives; commits that touched no meeting are left out. */
export function readLog(text: string, isShallow: boolean): ReadLog {
  const tokens = text.split('\0');
  const commits: Commit[] = [];
  let parent: string | null = null;
  for (let at = 0; at < tokens.length; ) {
    const head = (tokens[at] ?? '').trimStart();
    at += 1;
    if (!head.startsWith('\u0001')) continue;
    const [ids = '', time = '0', ...message] = head.slice(1).split('\u0002');
    const [hash = '', first = ''] = ids.split(' ');
    const changes: FileChange[] = [];
    for (; (tokens[at] ?? '').trimStart().startsWith(':'); ) {
      const [, , , blob = '', status = ''] = (tokens[at] ?? '').trimStart().split(' ');
      const isMoved = /^[RC]/.test(status);
      const [one = '', other = ''] = [tokens[at + 1], tokens[at + 2]];
      at += isMoved ? 3 : 2;
      const path = isMoved ? other : one;
      const isGone = status === 'D';
      if (MEETING.test(path)) changes.push({ path, ...originOf(status, one), blob: isGone ? null : blob });
      // A meeting whose file became something else is gone.
      else if (status.startsWith('R') && MEETING.test(one))
        changes.push({ path: one, ...originOf('D', one), blob: null });
    }
    parent = first || null;
    if (changes.length === 0) continue;
    const said = message.join(' ');
    commits.push({
      ...{ hash, time: Number(time), isTechnical: TECHNICAL.test(said), hidesEarlier: HIDES.test(said) },
      ...{ isBoundary: isShallow && first === '', changes },
    });
  }
  return { commits, parent };
}
