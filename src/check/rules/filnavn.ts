import { linkableName } from '../../archive/attachments/file-names.ts';
import { FILE_START } from '../../model/parsed.ts';
import type { ArchiveRule } from '../rule.ts';

/** Names of files and folders are ASCII: other letters are written in two ways, and some machines do not find them again. */
export const filnavn: ArchiveRule = {
  id: 'filnavn',
  severity: 'advarsel',
  check: ({ entries }) =>
    [...entries.keys()]
      .filter((path) => /[^ -~]/.test(path))
      .map((path) => ({
        path,
        place: FILE_START,
        message: 'Navnet har bogstaver, som ikke alle computere skriver ens.',
        note: `Kald den \`${linkableName(path.split('/').at(-1) ?? path)}\` (æ→ae, ø→oe, å→aa), og ret linket til den.`,
      })),
};
