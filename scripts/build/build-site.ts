// A build from content to site: the table of contents of all that follows.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { digest } from '../../src/content/digest.ts';
import { historyMark } from '../../src/content/history/read-history.ts';
import { type Listing, listContent, listingMark } from '../../src/content/list.ts';
import { contentRoot } from '../../src/content/load.ts';
import { toMessage } from '../../src/diagnostics/message.ts';
import { forgetWork, keptPlaces } from '../kept-work.ts';
import { programStamp } from '../program.js';
import { ownFiles } from './output/foreign-files.ts';
import { lockKept } from './output/kept-lock.ts';
import { type Counts, filesOf, type Manifest, readManifest } from './output/manifest.ts';
import { outputPlace, prepareOutput } from './output/output-folder.ts';
import { lockOutput } from './output/output-lock.ts';
import { isAsLeft } from './site-files.ts';
import { counted, type Stages, stagesOf } from './stages.ts';

/** What to build, and where. */
export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  /** Builds in spite of errors; for tests that show what can never leak. */
  readonly ignoreErrors?: boolean;
  /** Uses nothing that was kept. */
  readonly clean?: boolean;
}

/** How a build ended; `built` is null when the check refused and the old site stands. */
export interface BuildResult {
  readonly messages: readonly VFileMessage[];
  readonly built: Counts | null;
  /** Whether nothing had changed, and the site stands as it stood. */
  readonly isUnchanged: boolean;
}

/** Builds what must build: throws what is wrong with it. */
export async function mustBuild(options: BuildOptions, stages = stagesOf(() => undefined)): Promise<void> {
  const { built, messages } = await buildSite(options, stages);
  const error = messages.find(({ fatal }) => fatal);
  if (!built) throw new Error(`${options.content} har fejl: ${error?.file}:${error?.line} ${error?.reason}`);
}

/** Builds a site beside the old one and puts it in its place; the old site survives whatever fails before that. */
export async function buildSite(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const root = contentRoot(options.content);
  const program = programStamp();
  const listing = await stages.run(
    'Finder',
    () => listContent(root),
    ({ size }) => counted(size, 'fil', 'filer'),
  );
  const out = outputPlace(options.out);
  const unlock = lockOutput(out);
  try {
    const unlockKept = await lockKept(keptPlaces(root));
    try {
      return await buildLocked({ ...options, out, root, program, listing }, stages);
    } finally {
      unlockKept();
    }
  } finally {
    unlock();
  }
}

/** What is known when a build begins. */
interface Found extends BuildOptions {
  readonly root: string;
  readonly program: string;
  readonly listing: Listing;
}

async function buildLocked(options: Found, stages: Stages): Promise<BuildResult> {
  const { root, program, listing } = options;
  prepareOutput(options.out, root);
  const place = resolve(options.out);
  const before = ownFiles(place) ?? pathsOf(previousSite(place, root));
  if (options.clean) forgetWork(root);
  const inputs = inputsOf(program, listing, await historyMark(root), options);
  const previous = previousSite(place, root);
  if (previous?.inputs === inputs && isWhole(place, previous))
    return { messages: previous.problems.map(toMessage), built: previous.counts, isUnchanged: true };
  const { buildAnew } = await import('./build-anew.ts');
  return buildAnew({ ...options, inputs, previous, before }, stages);
}

/** A fingerprint of all that a site is made of. */
const inputsOf = (
  program: string,
  listing: Listing,
  history: string,
  { ignoreErrors = false }: BuildOptions,
): string => {
  const settings = [process.env.SOURCE_DATE_EPOCH ?? '', String(ignoreErrors)];
  return digest(program, listingMark(listing), history, ...settings);
};

/** Whether every file of a site lies as the build left it, and its marker tells that they are its own. */
const isWhole = (site: string, manifest: Manifest): boolean =>
  filesOf(manifest).every((file) => isAsLeft(site, file)) && ownFiles(site) !== null;

const pathsOf = (manifest: Manifest | null): ReadonlySet<string> | null =>
  manifest && new Set(filesOf(manifest).map(({ path }) => path));

/** What the site in the output folder is made of; null when nothing is known of it. */
function previousSite(place: string, root: string): Manifest | null {
  return existsSync(place) ? readManifest(keptPlaces(root).manifest(place)) : null;
}
