import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { built } from './command.ts';
import { copyContent, DEMO, makeFolder } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demonstration archive built for the sub-path `/referater/`. */
    demoAtSubPath: string;
    /** The same, built for the root of a host. */
    demoAtRoot: string;
  }
}

/** Builds the demonstration archive once for all tests that only read it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeFolder();
  const of = async (name: string, baseUrl: string): Promise<string> =>
    built(await copyContent(DEMO, join(folder, `${name}-content`), baseUrl), join(folder, name));
  project.provide('demoAtSubPath', await of('sub-path', '/referater/'));
  project.provide('demoAtRoot', await of('root', '/'));
  return () => rm(folder, { recursive: true, force: true });
}
