// What a check asks git for: the files that differ from an earlier state, and how they were in it.
import { execFileSync } from 'node:child_process';
import { UsageError } from '../command.ts';

/** A file may be as large as a content file can be, and a proposal may have many. */
const MOST_BYTES = 64 * 1024 * 1024;

function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** An earlier state of the content folder. */
export interface Since {
  /** The paths of the content that differ from it, those that are new among them. */
  readonly changed: ReadonlySet<string>;
  /** A file as it was; null where it was not there. */
  readonly before: (path: string) => string | null;
}

const linesOf = (text: string | null): string[] => (text ?? '').split('\0').filter((line) => line !== '');

/** What differs from a reference; null for the last commit where there is no git. Throws where a reference is asked for that is none. */
export function sinceOf(root: string, reference: string | undefined): Since | null {
  if (reference?.startsWith('-')) throw new UsageError(`«${reference}» er ikke en version i git.`);
  const name = reference ?? 'HEAD';
  const base =
    git(root, ['merge-base', name, 'HEAD'])?.trim() ??
    git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])?.trim();
  if (!base) {
    if (reference === undefined) return null;
    if (git(root, ['rev-parse', '--git-dir']) === null)
      throw new UsageError('Indholdet ligger ikke i et git-lager, så --since kan ikke bruges.');
    throw new UsageError(
      `git kender ikke versionen \`${reference}\`. Er lageret hentet uden sin historik, så hent den hele: git fetch --unshallow`,
    );
  }
  const changed = linesOf(
    git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.']),
  );
  const fresh = linesOf(git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']));
  return {
    changed: new Set([...changed, ...fresh]),
    before: (path) => git(root, ['show', `${base}:./${path}`]),
  };
}
