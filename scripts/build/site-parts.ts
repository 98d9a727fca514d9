// What all parts of a site are made with, and how a part is taken over from the site before.
import type { Content } from '../../src/content/load.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { SiteInfo } from '../../src/model/views/page-models.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { BuiltFile, BuiltParts, Manifest, Part } from './output/manifest.ts';
import type { SitePlace, SiteWriter } from './output/site-writer.ts';
import type { Mirror } from './threads/mirror.ts';
import type { Workers } from './threads/workers.ts';

/** What a site is made of and with. */
export interface SiteJob {
  readonly archive: Archive;
  readonly content: Content;
  readonly info: SiteInfo;
  readonly prints: Fingerprints;
  readonly program: string;
  readonly place: SitePlace;
  /** The site before, as far as the new one has its files. */
  readonly mirror: Mirror;
  readonly writer: SiteWriter;
  readonly workers: Workers;
  /** The site before; null where it cannot be trusted. */
  readonly previous: Manifest | null;
  /** The folder that keeps the meetings' texts. */
  readonly store: string;
}

/** Things that are made together, the paths of their files, and the fingerprint of what they are made of. */
export interface Group {
  readonly key: string;
  readonly paths: readonly string[];
}

/** Takes over the groups whose fingerprint is the same as before, and tells which must be made. */
export function takeGroups<Thing extends Group>(
  { mirror, previous }: SiteJob,
  part: Part,
  groups: readonly Thing[],
): { readonly taken: BuiltFile[]; readonly toMake: Thing[] } {
  const before = new Map(previous?.parts[part].map((file) => [file.path, file]));
  const taken: BuiltFile[] = [];
  const toMake: Thing[] = [];
  for (const group of groups) {
    const files = group.paths.flatMap((path) => before.get(path) ?? []);
    const isSame = files.length === group.paths.length && files.every(({ key }) => key === group.key);
    if (isSame && files.every(({ path }) => mirror.has(path))) taken.push(...files);
    else toMake.push(group);
  }
  return { taken, toMake };
}

/** A whole part of the site before, taken over as it is; null when it was made of something else or is not as it was left. */
export function takePart(
  { mirror, previous }: SiteJob,
  part: keyof BuiltParts,
  isSame: (files: readonly BuiltFile[]) => boolean,
): readonly BuiltFile[] | null {
  const files = previous?.parts[part] ?? [];
  const isThere = files.length > 0 && files.every(({ path }) => mirror.has(path));
  return isThere && isSame(files) ? files : null;
}
