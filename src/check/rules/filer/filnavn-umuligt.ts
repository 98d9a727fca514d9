import { posix } from 'node:path';
import { impossibleName } from '../../../archive/attachments/file-names.ts';
import { FILE_START } from '../../../model/parsed.ts';
import type { ArchiveRule, Finding } from '../../rule.ts';

const NOTE = 'Giv den et navn af bogstaver, tal, `-` og `_`, og ret linket til den.';

/** Every folder and file of the paths once. */
function allPaths(paths: Iterable<string>): string[] {
  const all = new Set<string>();
  for (const path of paths) {
    for (let one = path; one !== '.' && !all.has(one); one = posix.dirname(one)) all.add(one);
  }
  return [...all].sort();
}

/** Names that Windows, a server or a host cannot have, or that are one name there. */
export const filnavnUmuligt: ArchiveRule = {
  id: 'filnavn-umuligt',
  severity: 'fejl',
  check: ({ entries }) => {
    const first = new Map<string, string>();
    return allPaths(entries.keys()).flatMap((path): Finding[] => {
      const reason = impossibleName(posix.basename(path));
      const one = path.normalize('NFC').toLowerCase();
      const other = first.get(one);
      first.set(one, other ?? path);
      const found = reason ? [{ path, place: FILE_START, message: `${reason}.`, note: NOTE }] : [];
      if (!other) return found;
      const message =
        'Navnet er det samme som et andet på nær store og små bogstaver; på Windows og Mac er de én fil.';
      return [
        ...found,
        { path, place: FILE_START, message, note: NOTE, other: { path: other, place: FILE_START } },
      ];
    });
  },
};
