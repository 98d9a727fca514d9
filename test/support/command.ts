import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How npm starts a script: the commands of `referatarkiv` are compiled. */
const starting = (script: string): string[] => {
  const compiled = /^scripts\/(build|start|check|import|take-down)\.ts$/.exec(script)?.[1];
  return compiled ? ['scripts/run.js', compiled] : ['--import', 'tsx', script];
};

/** Runs a script of the project as its users do: in a process of its own, started in the project's folder. */
export function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...starting(script), ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Builds a content folder into another folder. */
export const runBuild = (
  content: string,
  out: string,
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
) => run('scripts/build.ts', ['--content', content, '--out', out, ...more], env);

/** Builds a content folder that must build, and returns the folder with the site. */
export async function built(content: string, out: string): Promise<string> {
  const { code, stdout, stderr } = await runBuild(content, out);
  if (code !== 0) throw new Error(`the build of ${content} failed:\n${stdout}${stderr}`);
  return out;
}
