// The work of `referatarkiv import`.
import { join } from 'node:path';
import { runImport } from '../src/import/run/run.ts';
import { UsageError } from './command.ts';
import { projectRoot } from './program.js';

/** Progress for whoever waits: a line that changes on a terminal, a line now and then elsewhere. */
function showProgress(done: number, of: number, file: string): void {
  if (of < 8) return;
  const line = `${done}/${of}  ${file}`;
  if (process.stderr.isTTY)
    process.stderr.write(`\r${line.slice(0, 78).padEnd(78)}${done === of ? '\n' : ''}`);
  else if (done === of || done % Math.max(1, Math.round(of / 10)) === 0) process.stderr.write(`${line}\n`);
}

/** What to import, and how. */
interface ImportOptions {
  readonly content: string;
  readonly forum: string | undefined;
  readonly force: boolean;
  readonly 'dry-run': boolean;
  readonly 'keep-source': boolean;
  readonly report: string | undefined;
  readonly profile: readonly string[] | undefined;
}

/** `referatarkiv import` */
export async function runImportCommand(
  { content, forum, force, report, profile, 'dry-run': dryRun, 'keep-source': keepSource }: ImportOptions,
  files: readonly string[],
): Promise<number> {
  if (forum?.trim() === '') throw new UsageError('--forum er tom.');
  if (content.trim() === '') throw new UsageError('--content er tom.');
  const { stdout, stderr, exitCode } = await runImport({
    files,
    content: content.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''),
    forum: forum?.trim() ?? null,
    force,
    dryRun,
    keepSource,
    report: report ?? null,
    profileFolder: join(projectRoot(), 'src/import/profiles'),
    profiles: profile ?? [],
    onProgress: showProgress,
  });
  if (stdout.length > 0) console.log(stdout.join('\n'));
  if (stderr.length > 0) console.error(stderr.join('\n'));
  return exitCode;
}
