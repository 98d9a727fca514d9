// The work of `referatarkiv check`.
import './engine.ts';
import { checkContent } from '../src/content/load.ts';
import { hasErrors } from '../src/diagnostics/message.ts';
import { type ReportFormat, report } from '../src/diagnostics/report.ts';
import { requireFolder } from './command.ts';
import { loadKept } from './kept-work.ts';

/** What to check, and how to tell of it. */
export interface CheckOptions {
  readonly content: string;
  readonly format: string;
}

/** `referatarkiv check` */
export async function runCheck({ content: folder, format }: CheckOptions): Promise<number> {
  requireFolder(folder);
  const { messages } = checkContent(await loadKept(folder));
  process.stdout.write(`${report(messages, format as ReportFormat, folder.replace(/[\\/]+$/, ''))}\n`);
  return hasErrors(messages) ? 1 : 0;
}
