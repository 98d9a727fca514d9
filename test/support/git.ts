// Repositories made of commits that a test tells, in few processes.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A commit: its message, the day on which it was made at noon in Copenhagen, and the files as they are after it; null takes one away. */
export interface TestCommit {
  readonly day: string;
  readonly message?: string;
  readonly files: Readonly<Record<string, string | null>>;
}

const SAFE = [
  '-c',
  'protocol.file.allow=always',
  '-c',
  'init.defaultBranch=main',
  '-c',
  'core.autocrlf=false',
];

/** Runs git in a folder and gives what it says. */
export const git = (folder: string, args: readonly string[], input?: string): string =>
  execFileSync('git', [...SAFE, ...args], {
    ...{ cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] },
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

const sized = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Makes a folder a repository with these commits, oldest first, and its files those of the last; more commits may follow. */
export function commitAll(folder: string, commits: readonly TestCommit[], isFirst = true): void {
  if (isFirst) git(folder, ['init', '--quiet']);
  const who = 'En redaktør <redaktoer@fjordby.example>';
  const stream = commits.map(({ day, message = 'Rettet', files }, at) => {
    const seconds = Date.parse(`${day}T11:00:00Z`) / 1000;
    const changes = Object.entries(files).map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 644 inline ${path}\n${sized(text)}`,
    );
    const from = at === 0 && !isFirst ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\ncommitter ${who} ${seconds} +0100\n${sized(message)}${from}${changes.join('')}\n`;
  });
  git(folder, ['fast-import', '--quiet', '--force'], stream.join(''));
  git(folder, ['checkout', '--quiet', '--force', 'main']);
  git(folder, ['reset', '--quiet', '--hard']);
}

/** Clones a repository with its newest commits alone. */
export function cloneShallow(from: string, to: string, depth = 1): void {
  git(from, ['clone', '--quiet', '--depth', String(depth), `file://${from.replaceAll('\\', '/')}`, to]);
}

/** Changes a file without committing it. */
export const changeFile = (folder: string, path: string, text: string): void =>
  writeFileSync(join(folder, path), text);
