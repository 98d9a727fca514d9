// The ordinary build, run beside the server so that it keeps nobody waiting.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** How a build ended; `text` is what it said. */
export interface BuildEnd {
  readonly ok: boolean;
  readonly text: string;
  readonly seconds: number;
}

/** Builds a site in processes of their own. */
export interface SiteBuild {
  readonly run: () => Promise<BuildEnd>;
  /** Ends the build that is running. */
  readonly stop: () => void;
}

/** Makes the builder; it runs the same program as this process. */
export function siteBuild(content: string, out: string): SiteBuild {
  const own = process.argv[1] ?? '';
  let child: ChildProcess | null = null;
  return {
    run: () =>
      new Promise((resolve) => {
        const started = performance.now();
        const build = spawn(process.execPath, [
          ...process.execArgv,
          own,
          'build',
          '--content',
          content,
          '--out',
          out,
        ]);
        child = build;
        lower(build);
        let text = '';
        const hear = (chunk: Buffer): void => {
          text += chunk.toString('utf8');
        };
        const end = (ok: boolean, said: string): void => {
          child = null;
          resolve({ ok, text: said.trim(), seconds: (performance.now() - started) / 1000 });
        };
        build.stdout.on('data', hear);
        build.stderr.on('data', hear);
        build.on('error', (error) => end(false, error.message));
        build.on('close', (code) => end(code === 0, text));
      }),
    stop: () => child?.kill(),
  };
}

/** Pages go first; where the system allows no order, all have the same. */
function lower({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
