import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { built } from './command.ts';
import { copyContent, FIXTURE, makeFolder } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The small archive built for `https://fjordby.example/referater/`. */
    fixtureSite: string;
    /** The same, built for the root of a host that it does not know. */
    fixtureAtRoot: string;
  }
}

/** Builds the small archive once for all tests that only read it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeFolder();
  project.provide('fixtureSite', await built(FIXTURE, join(folder, 'site')));
  const content = await copyContent(FIXTURE, join(folder, 'content'), '/');
  project.provide('fixtureAtRoot', await built(content, join(folder, 'at-root')));
  return () => rm(folder, { recursive: true, force: true });
}
