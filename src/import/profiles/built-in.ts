// The profiles that come with the program, a file each in a folder of their own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '../blocks/remark.ts';
import { type Profile, readProfile } from './profile.ts';

/** A profile as it is written; `name` is its file's. */
export interface ProfileText {
  readonly name: string;
  readonly text: string;
}

/** The profiles of a folder as they are written, by the order of their names. */
export function profilesIn(folder: string): ProfileText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Reads the program's own profiles. Throws where one is wrong, which its test would have told. */
export function builtInProfiles(folder: string): Profile[] {
  return profilesIn(folder).map(({ name, text }) => {
    const profile = readProfile(text, name);
    if (isRefusal(profile)) throw new Error(profile.message);
    return profile;
  });
}
