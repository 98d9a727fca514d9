// The profiles that come with the program, a file each beside this one.
import { readdirSync, readFileSync } from 'node:fs';
import { isRefusal } from '../blocks/remark.ts';
import { type Profile, readProfile } from './profile.ts';

const FOLDER = new URL('./', import.meta.url);

/** Reads the program's own profiles, by the order of their names. */
export function builtInProfiles(): Profile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const profile = readProfile(readFileSync(new URL(name, FOLDER), 'utf8'), name);
      if (isRefusal(profile)) throw new Error(profile.message);
      return profile;
    });
}
