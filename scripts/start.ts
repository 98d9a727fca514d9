// The work of `referatarkiv start`: keeps the server running as the program is now.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Running, supervise } from './dev/supervise.ts';
import { watchProgram } from './dev/watch.ts';
import { compiledProgram } from './program.js';
import type { ServeOptions } from './serve.ts';

/** `referatarkiv start` */
export async function runStart(options: ServeOptions): Promise<number> {
  const server = supervise({
    start: (folder, port) =>
      serverIn(folder, { ...options, port: port === null ? options.port : String(port) }),
    compile: compiledProgram,
    say: (line) => void process.stdout.write(`${line}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, server.stop);
  // Before anything else runs, so that no change is missed.
  await watchProgram(server.changed);
  // What still watches would keep this process.
  process.exit(await server.run());
}

/** The server in a process of its own. */
function serverIn(folder: string, options: ServeOptions): Running {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [join(folder, 'referatarkiv.js'), 'serve', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  return {
    port: new Promise((resolve) => child.on('message', (told) => resolve((told as { port: number }).port))),
    ended: new Promise((resolve) => child.on('exit', resolve)),
    stop: () => child.kill(),
  };
}
