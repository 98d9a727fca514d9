// What a thread of a large import does: one file.

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

/** Imports one file; whatever goes wrong in it is a refusal of this file alone. */
export default async function importInThread({
  file,
  name,
  forum,
  forums,
  profiles,
}: ImportJob): Promise<ImportResult[]> {
  const refused = (refusal: Refusal): ImportResult[] => [{ name, kind: null, result: refusal, source: [] }];
  const bytes = readBytes(file);
  if (isRefusal(bytes)) return refused(bytes);
  const read = profiles.map((profile) => readProfile(profile.text, profile.name));
  const bad = read.find(isRefusal);
  if (bad) return refused(bad);
  try {
    const all = read.filter((one): one is Profile => !isRefusal(one));
    return await importFile({ name, bytes }, { forum, forums, profiles: all, isWord });
  } catch (error) {
    // No file may stop the others; what nobody foresaw is told as that.
    return refused(
      refuse(
        `filen kunne ikke læses på grund af en fejl i programmet (${(error as Error).message}). Meld den gerne, og importér filen som tekst`,
      ),
    );
  }
}
