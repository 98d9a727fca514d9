// Builds and servers in processes of their own, and what the site is that they leave.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../../src/content/digest.ts';
import { filesIn } from '../../changes/folders.ts';
import { projectRoot } from '../../program.js';

/** Where a site is built of what. */
export interface BuildPlace {
  readonly content: string;
  readonly out: string;
}

/** A process, and how it ends. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** On Windows a process has no group, and its children end by themselves. */
export function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

const commandOf = (name: 'build' | 'start'): string[] => [join(projectRoot(), 'scripts', 'run.js'), name];

/** How a process ended, and what it complained of. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Starts a build. */
export function start({ content, out }: BuildPlace, more: readonly string[] = []): Running {
  const child = spawn(process.execPath, [
    ...commandOf('build'),
    ...['--content', content, '--out', out],
    ...more,
  ]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  child.stdout.resume();
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, said: said.trim() })),
  );
  return { child, ended };
}

/** Runs a build. */
export const run = (place: BuildPlace, more: readonly string[] = []): Promise<Ended> =>
  start(place, more).ended;

/** Runs a build that must end well. */
export async function mustBuild(place: BuildPlace, more: readonly string[] = []): Promise<void> {
  const { code, said } = await run(place, more);
  if (code !== 0) throw new Error(`the build failed: ${said}`);
}

/** A fingerprint of every file of a site; null where there is none. */
export function treeMark(site: string): string | null {
  if (!existsSync(site)) return null;
  return digest(...filesIn(site).flatMap((path) => [path, readFileSync(join(site, path))]));
}

/** Starts the live server; `ready` resolves when its first build has ended. */
export function startServer({ content, out }: BuildPlace): {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<unknown>;
} {
  const child = spawn(
    process.execPath,
    [...commandOf('start'), '--port', '0', '--content', content, '--out', out],
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('fulgt med')) resolve();
    });
    child.once('close', () => resolve());
  });
  return { child, ready, ended };
}
