// What a check asks git for: the files that differ from an earlier state, and how they were in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Versions } from '../../src/check/changed-decisions.ts';
import { git, workTreeOf } from '../../src/content/history/git.ts';
import { UsageError } from '../command.ts';

/** What git answers; null where it would not, which is told by whoever asked. */
const answerOf = (root: string, args: readonly string[]): Promise<string | null> =>
  git(root, args).catch(() => null);

const linesOf = (text: string | null): string[] => (text ?? '').split('\0').filter((line) => line !== '');

/** What differs from a reference; null for the last commit where there is no git. Throws where a reference is asked for that is none. */
export async function sinceOf(root: string, reference: string | undefined): Promise<Versions | null> {
  if (reference?.startsWith('-')) throw new UsageError(`«${reference}» er ikke en version i git.`);
  if (reference === undefined && workTreeOf(root) === null) return null;
  const name = reference ?? 'HEAD';
  const base =
    (await answerOf(root, ['merge-base', name, 'HEAD']))?.trim() ??
    (await answerOf(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))?.trim();
  if (!base) {
    if (reference === undefined) return null;
    if ((await answerOf(root, ['rev-parse', '--git-dir'])) === null)
      throw new UsageError('Indholdet ligger ikke i et git-lager, så --since kan ikke bruges.');
    throw new UsageError(
      `git kender ikke versionen \`${reference}\`. Er lageret hentet uden sin historik, så hent den hele: git fetch --unshallow`,
    );
  }
  const changed = linesOf(
    await answerOf(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.']),
  );
  const fresh = linesOf(
    await answerOf(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  );
  return {
    changed: new Set([...changed, ...fresh]),
    before: (path) => answerOf(root, ['show', `${base}:./${path}`]),
    now: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null),
  };
}
