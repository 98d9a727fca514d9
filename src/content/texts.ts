// The texts of meetings, from where they are kept, or read anew where they were lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeMeeting } from '../archive/link/whole-meeting.ts';
import type { Meeting, WholeMeeting } from '../model/archive.ts';
import type { ParsedMeeting } from '../model/parsed.ts';
import { basePath } from '../model/views/base-path.ts';
import type { SearchItem } from '../search/build/search-item.ts';
import { keptItems, keptMeeting } from './kept-texts.ts';
import type { Content } from './load.ts';
import { type KeptFile, type ReadBasis, readContext, readInto } from './read-file.ts';
import type { TextStore } from './text-store.ts';

/** Where the texts of meetings are kept, and what they are read from where they were lost. */
export interface TextSource extends ReadBasis {
  readonly root: string;
  readonly store: TextStore;
}

/** A file whose meeting's texts are asked for. */
export type TextFile = Pick<KeptFile, 'path' | 'key' | 'job'>;

/** The texts of a file's meeting. Throws for a file that has no meeting. */
export const meetingTexts = (source: TextSource, file: TextFile): ParsedMeeting =>
  keptOrRead(source, file, keptMeeting);

/** What the search keeps of the open items of a file's meeting. Throws for a file that has no meeting. */
export const searchTexts = (source: TextSource, file: TextFile): SearchItem[] =>
  keptOrRead(source, file, keptItems);

/** What the store has of a file; where it was lost, the file is read anew. */
function keptOrRead<Kept>(
  { root, store, ...basis }: TextSource,
  { path, key, job }: TextFile,
  read: (key: string, store: TextStore) => Kept | null,
): Kept {
  const kept = read(key, store);
  if (kept) return kept;
  readInto({ path, key: job, text: readFileSync(join(root, path), 'utf8') }, readContext(basis), store);
  const anew = read(key, store);
  if (!anew) throw new Error(`${path} has no meeting`);
  return anew;
}

/** Gives the archive's meetings their texts. */
export function wholeOf({
  root,
  config,
  removals,
  store,
  files,
}: Content): (meeting: Meeting) => WholeMeeting {
  const source = { root, forums: config?.forummer ?? null, removals, store };
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (meeting) => {
    const file = byPath.get(meeting.path);
    if (!file) throw new Error(`${meeting.path} is no file of this content`);
    return wholeMeeting(meeting, meetingTexts(source, file), basePath(config?.baseUrl ?? '/'));
  };
}
