// What a built site is made of: every file with what it was made from, kept for the next build.
import { readSummed, writeSummed } from '../../../src/content/write-whole.ts';
import type { Problem } from '../../../src/diagnostics/message.ts';

/** A file of a site: its path, the fingerprint of what it is made of, and how it lies on the disk. */
export interface BuiltFile {
  readonly path: string;
  readonly key: string;
  readonly bytes: number;
  readonly mtimeMs: number;
}

/** A stretch of a file that is made of what all meetings give: the fingerprint of its meeting, and how long it is. */
export type Stretch = readonly [key: string, bytes: number];

/** How much there is of what a site shows. */
export interface Counts {
  readonly meetings: number;
  readonly punkter: number;
  readonly pages: number;
}

/** The parts of a site, each made in its own way. */
export const PARTS = [
  'moeder',
  'sager',
  'sider',
  'data',
  'udseende',
  'bilag',
  'bilagssoegning',
  'soegning',
] as const;
/** A part of a site. */
export type Part = (typeof PARTS)[number];

/** The files of a site by their parts. */
export type BuiltParts = Readonly<Record<Part, readonly BuiltFile[]>>;

/** A site as it was built. */
export interface Manifest {
  /** Changes with the content, the settings of the build and the program. */
  readonly inputs: string;
  /** Changes with all that is known of the archive beside its texts. */
  readonly archive: string;
  /** Changes with all that linking depends on. */
  readonly links: string;
  /** What each meeting has from the rest of the archive, as fingerprints in the order of the archive. */
  readonly linked: readonly string[];
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  readonly parts: BuiltParts;
  /** The fingerprint of what is kept of its search. */
  readonly search: string;
  /** By the paths of the files that they are of. */
  readonly stretches: Readonly<Record<string, readonly Stretch[]>>;
}

/** Every file of a site. */
export const filesOf = ({ parts }: Manifest): BuiltFile[] => PARTS.flatMap((part) => parts[part]);

/** Reads a manifest; null where there is none, not as it was written, or as another version of the program wrote it. */
export function readManifest(path: string): Manifest | null {
  const held = readSummed(path);
  const manifest: unknown = held && JSON.parse(held.toString('utf8'));
  return isManifest(manifest) ? manifest : null;
}

/** Whether something that was kept has the form of this version of the program. */
function isManifest(value: unknown): value is Manifest {
  const { inputs, archive, links, linked, search, counts, problems, parts, stretches } = (value ??
    {}) as Partial<Manifest>;
  const isPart = (part: Part): boolean => {
    const files: readonly Partial<BuiltFile>[] | undefined = parts?.[part];
    const isFile = ({ path, key, bytes, mtimeMs }: Partial<BuiltFile>): boolean =>
      typeof path === 'string' &&
      typeof key === 'string' &&
      typeof bytes === 'number' &&
      typeof mtimeMs === 'number';
    // All files of a part are of one form.
    return Array.isArray(files) && files.slice(0, 1).every(isFile);
  };
  return (
    [inputs, archive, links, search].every((text) => typeof text === 'string') &&
    typeof counts?.meetings === 'number' &&
    Array.isArray(problems) &&
    Array.isArray(linked) &&
    typeof stretches === 'object' &&
    PARTS.every(isPart)
  );
}

/** Keeps a manifest, whole or not at all. */
export const writeManifest = (path: string, manifest: Manifest): void =>
  writeSummed(path, JSON.stringify(manifest));
