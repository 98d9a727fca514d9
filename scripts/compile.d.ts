import type { BuildResult } from 'esbuild';

/** Where the package has what Eleventy asks for of its own, beside the compiled files. */
export const ELEVENTY_FOLDER: string;
/** Compiles the program of a project into a folder; with a stamp it is that of the package, which may lie anywhere. */
export function compileInto(
  folder: string,
  project: string,
  packedStamp?: string | null,
): Promise<BuildResult>;
