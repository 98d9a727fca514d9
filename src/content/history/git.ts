// What git is asked: in few processes, and in none where there is no work tree.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Git's own words on why it would not answer; `isMissing` where there is no git at all. */
export class GitError extends Error {
  readonly isMissing: boolean;

  constructor(isMissing: boolean, message: string) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** Where a work tree stands: its newest commit, and whether older ones were left out when it was cloned. */
export interface Head {
  readonly commit: string;
  readonly isShallow: boolean;
}

const MOST_BYTES = 1024 * 1024 * 1024;
/** Nothing of a work tree's own settings may run a program or ask anyone. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
/** What a hook sets is of the repository that it runs in, which need not be the content's. */
const OWN_PLACE = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of OWN_PLACE) delete env[name];
  return { ...env, GIT_TERMINAL_PROMPT: '0' };
}

/** Asks git, with nothing of the repository's own settings and of a hook's place. Throws a `GitError`. */
export async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...SAFE, ...args], {
      ...{ cwd: root, env: environment(), maxBuffer: MOST_BYTES, windowsHide: true },
    });
    return stdout;
  } catch (error) {
    const { code, stderr = '', message } = error as Error & { code?: unknown; stderr?: string };
    throw new GitError(code === 'ENOENT', stderr.trim().split('\n')[0] || message);
  }
}

/** The work tree that a folder lies in, which is seen without asking git; null where there is none. */
export function workTreeOf(root: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** Where the work tree stands; null where nothing was ever committed. Throws a `GitError`. */
export async function headOf(root: string): Promise<Head | null> {
  const [shallow = '', commit = ''] = (
    await git(root, ['rev-parse', '--is-shallow-repository', '--verify', '--quiet', 'HEAD']).catch(
      async (error: unknown) => {
        // Of a repository without commits this alone is answered.
        if (error instanceof GitError && !error.isMissing)
          return git(root, ['rev-parse', '--is-shallow-repository']);
        throw error;
      },
    )
  ).split('\n');
  return commit === '' ? null : { commit, isShallow: shallow === 'true' };
}

/**
 * The commits of the published line, newest first, as `git log` tells them: a merge as one step, since readers saw it as one.
 * Those since a commit, or all of them. Throws a `GitError`.
 */
export const logOf = (root: string, head: string, since: string | null): Promise<string> =>
  git(root, [
    ...['log', '-z', '--raw', '--no-abbrev', '-M', '-m', '--first-parent', '--sparse', '--relative'],
    ...['--no-show-signature', '--no-ext-diff', '--no-color', '--format=%x01%H %P%x02%ct%x02%B'],
    ...[since === null ? head : `${since}..${head}`, '--', '.'],
  ]);

/** The files below a folder that are not as they were committed. Throws a `GitError`. */
export async function changedSince(root: string, head: string): Promise<ReadonlySet<string>> {
  const args = ['diff', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv'];
  return new Set((await git(root, [...args, head, '--', '.'])).split('\0').filter(Boolean));
}

/** Texts that were committed, by their blobs; read in one process. Throws a `GitError`. */
export async function blobsOf(root: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (blobs.length === 0) return new Map();
  const out = await catFile(root, blobs);
  const texts = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const [blob = '', type, size = '0'] = out.toString('latin1', at, end).split(' ');
    const bytes = type === 'blob' ? Number(size) : -1;
    if (bytes >= 0) texts.set(blob, out.toString('utf8', end + 1, end + 1 + bytes));
    // What is missing has no content, and no line end after it.
    at = end + 1 + (bytes >= 0 ? bytes + 1 : 0);
  }
  return texts;
}

function catFile(root: string, blobs: readonly string[]): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...SAFE, 'cat-file', '--batch'], {
      ...{ cwd: root, env: environment(), windowsHide: true },
    });
    const parts: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (part: Buffer) => void parts.push(part));
    child.stderr.on('data', (part: Buffer) => {
      complaint += part.toString('utf8');
    });
    child.on('error', ({ message }) => fail(new GitError(true, message)));
    child.on('close', (code) =>
      code === 0 ? done(Buffer.concat(parts)) : fail(new GitError(false, complaint.trim())),
    );
    // A process that ended early says why when it closes.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${blobs.join('\n')}\n`);
  });
}
