// Keeps the server running as the program is now.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Running, supervise } from './dev/supervise.ts';
import { watchProgram } from './dev/watch.ts';
import { compiledProgram } from './program.js';

/** The server in a process of its own; of two ports the last is meant. */
function start(folder: string, port: number | null): Running {
  const args = [...process.argv.slice(2), ...(port === null ? [] : ['--port', String(port)])];
  const child = spawn(process.execPath, [join(folder, 'serve.js'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  return {
    port: new Promise((resolve) => child.on('message', (told) => resolve((told as { port: number }).port))),
    ended: new Promise((resolve) => child.on('exit', resolve)),
    stop: () => child.kill(),
  };
}

const server = supervise({
  start,
  compile: compiledProgram,
  say: (line) => void process.stdout.write(`${line}\n`),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, server.stop);
// Before anything else runs, so that no change is missed.
await watchProgram(server.changed);
process.exit(await server.run());
