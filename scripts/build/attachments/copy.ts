// Copies attachments into a site: the bytes that were looked into, and no others.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPicture } from '../../../src/attachments/pictures/clean.ts';
import { digest } from '../../../src/content/digest.ts';
import { markNow } from '../../../src/content/list.ts';
import type { BuiltFile } from '../output/manifest.ts';
import { type SiteJob, takeGroups } from '../site-parts.ts';

/** A file of the content that was changed between the check and its copy. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError';

  constructor(path: string) {
    super(
      `\`${path}\` blev ændret, mens arkivet blev bygget, så det er ikke den kontrollerede fil. Arkivet står, som det var. Vent, til filen ikke længere bliver gemt, og byg igen.`,
    );
  }
}

/** Whether an error tells of such a file; parts of the program that are compiled apart have each their own class. */
export const isChangedFileError = (error: unknown): error is ChangedFileError =>
  error instanceof Error && error.name === 'ChangedFileError';

/** Copies the attachments that are new. Throws `ChangedFileError` for one that is no longer what was checked. */
export function copyAttachments(job: SiteJob): BuiltFile[] {
  const { archive, content, writer } = job;
  const all = archive.attachments.map(({ from, to, isPicture }) => ({
    ...{ from, isPicture },
    key: digest(from, content.entries.get(from)?.mark ?? '', isPicture ? job.program : ''),
    paths: [to],
  }));
  const { taken, toMake } = takeGroups(job, 'bilag', all);
  const made = toMake.map(({ from, isPicture, key, paths: [to = ''] }) => {
    if (isPicture) return writer.write(to, key, cleanBytes(job, from));
    const copy = writer.copy(to, key, join(content.root, from));
    const place = join(job.place.staging, to);
    if (isAsChecked(job, from, place)) return copy;
    rmSync(place, { force: true });
    throw new ChangedFileError(from);
  });
  return [...taken, ...made];
}

/** A picture that is shown on a page leaves without its metadata. */
function cleanBytes({ content }: SiteJob, from: string): Uint8Array {
  const bytes = readFileSync(join(content.root, from));
  const clean = digest(bytes) === content.attachments.get(from)?.sum ? cleanPicture(bytes) : null;
  if (!clean) throw new ChangedFileError(from);
  return clean.bytes;
}

/** Whether a copy has the bytes that were looked into; of a file that nobody could look into, its mark tells. */
function isAsChecked({ content }: SiteJob, from: string, copy: string): boolean {
  const sum = content.attachments.get(from)?.sum ?? '';
  if (sum !== '') return digest(readFileSync(copy)) === sum;
  return markNow(content.root, from) === content.entries.get(from)?.mark;
}
