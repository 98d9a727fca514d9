// The work of the server that `referatarkiv start` keeps running.
import { requireFolder, UsageError } from './command.ts';
import { startLive } from './dev/live.ts';

/** What to serve, and where. */
export interface ServeOptions {
  readonly content: string;
  readonly out: string;
  readonly port: string;
  readonly host: string;
}

/** Serves an archive until it is told to stop. */
export async function runServe({ content, out, port: text, host }: ServeOptions): Promise<null> {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`\`${text}\` er ingen port.`);
  requireFolder(content);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const live = await startLive({ content, out, host, port, say });
  const end = (): void => {
    live.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, end);
  process.send?.({ port: live.port });
  return null;
}
