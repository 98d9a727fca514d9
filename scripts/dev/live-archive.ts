// The content held in memory: of a change only what changed is read anew.
import type { VFileMessage } from 'vfile-message';
import { type KeptAttachment, readAttachmentsHere } from '../../src/content/attachments.ts';
import { changedPaths, type Listing, listContent, relist } from '../../src/content/list.ts';
import {
  type Content,
  checkContent,
  contentRoot,
  type KeptWork,
  loadContent,
} from '../../src/content/load.ts';
import { type KeptFile, type ReadMany, readHere } from '../../src/content/read-file.ts';
import { draftStore, memoryStore, type TextStore } from '../../src/content/text-store.ts';
import { hasErrors } from '../../src/diagnostics/message.ts';
import { readAttachmentsWith } from '../build/threads/attachment-threads.ts';
import { readWith, workersOf } from '../build/threads/workers.ts';
import { WORTH_THREADS } from '../build/threads/worth-threads.ts';
import { canKeep, keptPlaces, openKeptWork, saveKeptWork } from '../kept-work.ts';
import { programStamp } from '../program.js';
import { type LiveSite, liveSite } from './live-site.ts';

/** The content as it was read last. */
export interface Reading {
  readonly content: Content;
  readonly messages: readonly VFileMessage[];
  /** The site of this content, or of the last that had no errors; null before there was any. */
  readonly site: LiveSite | null;
  /** What has changed since the reading before. */
  readonly changed: readonly string[];
}

/** An archive in memory. */
export interface LiveArchive {
  readonly root: string;
  /** Keeps what has been read for the builds to come. */
  readonly keep: () => void;
  /** Reads anew what stands at these paths below the folder; the first time it reads all. */
  readonly change: (paths: Iterable<string>) => Promise<Reading>;
}

/** Makes the archive of a content folder; nothing is read yet. */
export function liveArchive(folder: string): LiveArchive {
  const root = contentRoot(folder);
  const places = keptPlaces(root);
  const isKept = canKeep(places);
  const work: Omit<KeptWork, 'program'> = isKept
    ? openKeptWork(places, places.texts)
    : { files: new Map(), attachments: new Map(), store: memoryStore() };
  const store = draftStore(work.store);
  const program = programStamp();
  let files: ReadonlyMap<string, KeptFile> = work.files;
  let attachments: ReadonlyMap<string, KeptAttachment> = work.attachments;
  let fileStates = work.fileStates ?? new Map();
  let history = work.history ?? null;
  let last: Reading | null = null;

  const readMany = isKept ? inThreads(places.texts) : readHere;
  const readAttachments = isKept ? readAttachmentsWith(places.texts) : readAttachmentsHere;
  const read = async (listing: Listing, into: TextStore): Promise<Reading> => {
    const kept = { program, files, attachments, store: into, fileStates, history };
    const content = { ...(await loadContent(root, { listing, kept, readMany, readAttachments })), store };
    files = new Map(content.files.map((file) => [file.source, file]));
    attachments = new Map([...content.attachments.values()].map((one) => [one.key, one]));
    fileStates = content.fileStates;
    history = content.history.kept;
    const { archive, messages } = checkContent(content);
    const site = archive && !hasErrors(messages) ? liveSite(content, archive) : (last?.site ?? null);
    store.retain(new Set([...content.files.map(({ key }) => key), ...(site?.textKeys ?? [])]));
    const changed = last ? changedPaths(last.content.entries, listing) : [...listing.keys()];
    last = { content, messages, site, changed };
    return last;
  };

  return {
    root,
    keep: () => {
      if (isKept && last) saveKeptWork(places, last.content, work);
    },
    change: async (paths) => {
      if (!last) return read(listContent(root), work.store);
      const listing = relist(root, last.content.entries, paths);
      const changed = changedPaths(last.content.entries, listing);
      if (changed.length === 0) return { ...last, changed };
      // A build sweeps away the texts of what has changed, which are still shown for as long as there are errors.
      store.hold(last.site?.textKeysOf(new Set(changed)) ?? []);
      return read(listing, store);
    },
  };
}

/** Reads few files here, where a text is kept in memory alone, and many in threads. */
const inThreads =
  (folder: string): ReadMany =>
  async (jobs, basis, store) => {
    if (jobs.length < WORTH_THREADS.files) return readHere(jobs, basis, store);
    const workers = workersOf();
    try {
      return await readWith(workers, folder)(jobs, basis, store);
    } finally {
      await workers.close();
    }
  };
