import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How the last build ended; `text` is what it said. */
export interface BuildState {
  readonly ok: boolean;
  readonly text: string;
}

/** Builds in a process of its own, so that changed source is always read anew and no error can end the server. */
function runBuild(content: string, out: string): Promise<BuildState> {
  const script = fileURLToPath(new URL('../build.ts', import.meta.url));
  const args = [...process.execArgv, script, '--content', content, '--out', out];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args);
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ ok: false, text: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, text }));
  });
}

/** Makes a function that builds; called while a build runs, it builds once more after it. */
export function rebuilder(
  content: string,
  out: string,
  tell: (state: BuildState) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      tell(await runBuild(content, out));
    } while (again);
    running = null;
  };
  return () => {
    if (running) again = true;
    else running = run();
    return running;
  };
}
