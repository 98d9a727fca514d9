import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../../src/import/run/run.ts';

/** The texts of real minutes in a folder, in the order of their names; none where there is no such folder. */
export function realMinutes(folder: string): string[] {
  if (folder === '' || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => join(folder, name));
}

/** Imports real minutes into a content folder, as their owner would. Throws what was refused. */
export async function importMinutes(files: readonly string[], content: string): Promise<void> {
  const { exitCode, stderr } = await runImport({ files, content, forum: null, force: false, dryRun: false });
  if (exitCode !== 0) throw new Error(stderr.join('\n'));
}
