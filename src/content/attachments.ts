// The attachments that meetings link to, looked into: each once for its bytes, whatever it is called.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFile } from '../archive/attachments/attachments.ts';
import { LIMITS, READING, readAttachment } from '../attachments/read.ts';
import { type AttachmentReport, reportOf } from '../attachments/report.ts';
import { type AttachmentText, unreadable } from '../attachments/text.ts';
import { attachmentWords, hasPages, isSearched } from '../search/build/attachments/attachment-words.ts';
import { attachmentWordsKey } from './attachment-words.ts';
import { digest } from './digest.ts';
import { type Listing, markNow } from './list.ts';
import type { KeptFile } from './read-file.ts';
import type { TextStore } from './text-store.ts';

/** An attachment to look into, with its mark in the listing. */
export interface AttachmentJob {
  readonly path: string;
  readonly mark: string;
}

/** What is known of an attachment: of which bytes, and as which program sees them. */
export interface KeptAttachment {
  readonly path: string;
  /** Changes with the file, and with the program. */
  readonly key: string;
  /** The fingerprint of its bytes, under which its texts are kept. */
  readonly sum: string;
  readonly report: AttachmentReport;
}

/** What looking into attachments needs to know. */
export interface AttachmentPlace {
  readonly root: string;
  readonly program: string;
  readonly store: TextStore;
}

/** Looks into attachments; the results come in the order of the jobs. */
export type ReadAttachments = (
  jobs: readonly AttachmentJob[],
  place: AttachmentPlace,
) => Promise<readonly KeptAttachment[]>;

/** The files that meetings link to, in the order of their paths. */
function linkedFiles(files: readonly KeptFile[], entries: Listing): AttachmentJob[] {
  const paths = new Set<string>();
  for (const { path, summary, fileLinks } of files)
    for (const { url } of fileLinks) {
      const target = findFile(summary ?? { path }, url, entries);
      if (target.state === 'found') paths.add(target.from);
    }
  return [...paths].sort().map((path) => ({ path, mark: entries.get(path)?.mark ?? '' }));
}

/** How linked files are looked into: what is known of them by their keys, and who reads the others. */
export interface LinkedOptions {
  readonly place: AttachmentPlace;
  readonly known: ReadonlyMap<string, KeptAttachment>;
  readonly read: ReadAttachments;
}

/** Looks into the files that meetings link to; into those that are as they were, not again. */
export async function readLinked(
  files: readonly KeptFile[],
  entries: Listing,
  { place, known, read }: LinkedOptions,
): Promise<{ readonly attachments: ReadonlyMap<string, KeptAttachment>; readonly freshAttachments: number }> {
  const attachments = new Map<string, KeptAttachment>();
  const jobs: AttachmentJob[] = [];
  for (const job of linkedFiles(files, entries)) {
    const own = known.get(attachmentKey(place.program, job));
    if (own) attachments.set(job.path, own);
    else jobs.push(job);
  }
  for (const one of jobs.length > 0 ? await read(jobs, place) : []) attachments.set(one.path, one);
  return { attachments, freshAttachments: jobs.length };
}

/** The key of an attachment as it is listed. */
const attachmentKey = (program: string, { path, mark }: AttachmentJob): string => digest(program, path, mark);

/** Where the store keeps an attachment's texts; other readers find other texts in the same bytes. */
export const attachmentTextKey = (sum: string): string => `bilag-${READING}-${sum}`;

/** Looks into one attachment after the other in this thread. */
export const readAttachmentsHere: ReadAttachments = async (jobs, place) => {
  const read: KeptAttachment[] = [];
  for (const job of jobs) read.push(await lookInto(job, place));
  return read;
};

/** Looks into an attachment, or takes what the store has of its bytes. */
export async function lookInto(
  { path, mark }: AttachmentJob,
  place: AttachmentPlace,
): Promise<KeptAttachment> {
  const { root, program, store } = place;
  const bytes = readFileSync(join(root, path));
  // It may have changed since it was listed: then what is found belongs to what it is now.
  const key = attachmentKey(program, { path, mark: markNow(root, path) ?? mark });
  const sum = digest(bytes);
  const read = keptText(sum, store) ?? (await readInto(path, bytes, sum, store));
  const wordsKey = attachmentWordsKey(program, hasPages(path), sum);
  if (isSearched(path) && store.read(wordsKey) === null)
    store.write(wordsKey, JSON.stringify(attachmentWords(path, read.seen ?? read.pages)));
  return { path, key, sum, report: reportOf(read) };
}

/** An attachment's texts out of the store; null where it lacks them. */
function keptText(sum: string, store: TextStore): AttachmentText | null {
  const text = store.read(attachmentTextKey(sum));
  return text === null ? null : (JSON.parse(text) as AttachmentText);
}

async function readInto(
  path: string,
  bytes: Uint8Array,
  sum: string,
  store: TextStore,
): Promise<AttachmentText> {
  const read = await readAttachment(path.split('/').at(-1) ?? path, bytes, LIMITS);
  store.write(attachmentTextKey(sum), JSON.stringify(read));
  return read;
}

/** What is known of an attachment that took longer than it may, or more room; it is tried again when it has changed. */
export function gaveUpOn({ path, mark }: AttachmentJob, { program }: AttachmentPlace): KeptAttachment {
  const report = reportOf(unreadable('for-langsom'));
  return { path, key: attachmentKey(program, { path, mark }), sum: '', report };
}

/** The pages of attachments that are pictures, null for all of them, by their paths. */
export function picturedPages(
  attachments: ReadonlyMap<string, KeptAttachment>,
): Map<string, readonly number[] | null> {
  const pictured = new Map<string, readonly number[] | null>();
  for (const [path, { report }] of attachments) {
    const pages = report.unread.find(({ why }) => why === 'billeder')?.pages ?? [];
    if (pages.length > 0) pictured.set(path, pages.length === report.pageCount ? null : pages);
  }
  return pictured;
}
