// What a thread of a large import does: one file.

import { hideCpr } from '../../personal/cpr/hide.ts';
import { isRefusal, type Refusal, refuse } from '../blocks/remark.ts';
import type { ImportOptions } from '../import-document.ts';
import { type ImportResult, importFile } from '../import-text.ts';
import type { ProfileText } from '../profiles/built-in.ts';
import { type Profile, readProfile } from '../profiles/profile.ts';
import { danishWords } from '../tidy/danish-words.ts';
import { readBytes } from './files.ts';

/** A file to import; profiles go as the texts they are. */
export interface ImportJob {
  readonly file: string;
  readonly name: string;
  readonly forum: string | null;
  readonly forums: ImportOptions['forums'];
  readonly profiles: readonly ProfileText[];
}

const isWord = danishWords();

const refused = (name: string, refusal: Refusal): ImportResult[] => [
  { name, kind: null, result: refusal, source: [] },
];

/** What nobody foresaw, told as that; a file that takes up all memory ends the thread that reads it. */
export function refusedForError(name: string, error: unknown): ImportResult[] {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return refused(name, refuse('filen kræver for meget hukommelse. Del den i et møde ad gangen'));
  return refused(
    name,
    refuse(
      `filen kunne ikke læses på grund af en fejl i programmet (${hideCpr(message)}). Filen selv kan være i orden. Meld fejlen gerne, og importér filen som tekst`,
    ),
  );
}

/** Imports one file; whatever goes wrong in it is a refusal of this file alone. */
export default async function importInThread({
  file,
  name,
  forum,
  forums,
  profiles,
}: ImportJob): Promise<ImportResult[]> {
  const bytes = readBytes(file);
  if (isRefusal(bytes)) return refused(name, bytes);
  const read = profiles.map((profile) => readProfile(profile.text, profile.name));
  const bad = read.find(isRefusal);
  if (bad) return refused(name, bad);
  try {
    const all = read.filter((one): one is Profile => !isRefusal(one));
    return await importFile({ name, bytes }, { forum, forums, profiles: all, isWord });
  } catch (error) {
    // No file may stop the others.
    return refusedForError(name, error);
  }
}
