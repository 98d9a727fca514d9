import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { StageTime } from '../build/stages.ts';
import { watchTree } from './tree-memory.ts';

/** What was measured once. */
export interface Measured {
  readonly name: string;
  /** As the clock on the wall tells them, from the start of the process to its end. */
  readonly seconds: number;
  /** What its processors worked, in seconds, which others that work beside do not change; null where nobody counted. */
  readonly cpu: number | null;
  /** The most memory of all its processes together, in MiB; null where the system does not tell. */
  readonly peak: number | null;
  readonly stages: readonly StageTime[];
}

const SCRIPT = fileURLToPath(new URL('../run.js', import.meta.url));

/** Has a process say at its end what it took. */
const TELLS_CPU = `data:text/javascript,${encodeURIComponent(
  `process.once('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nCPU ' + (user + system)); })`,
)}`;

/** Builds a site in a process of its own, as `npm run build` does, and measures it. */
export async function measureBuild(name: string, content: string, out: string): Promise<Measured> {
  const started = performance.now();
  const args = ['--import', TELLS_CPU, SCRIPT, 'build', '--stages', '--content', content, '--out', out];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const watch = child.pid === undefined ? null : watchTree(child.pid);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  let peak: number | null = null;
  const [code, said, failed] = await Promise.all([ended, text(child.stdout), text(child.stderr)]).finally(
    () => {
      peak = watch?.stop() ?? null;
    },
  );
  if (code !== 0) throw new Error(`bygningen «${name}» sluttede med ${code}:\n${failed}`);
  return {
    name,
    seconds: (performance.now() - started) / 1000,
    cpu: Number(/^CPU (\d+)$/m.exec(failed)?.[1]) / 1_000_000,
    peak,
    stages: JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as StageTime[],
  };
}
