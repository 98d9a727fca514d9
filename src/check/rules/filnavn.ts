import { FILE_START } from '../../model/parsed.ts';
import { ascii } from '../../model/text/slug.ts';
import type { ArchiveRule } from '../rule.ts';

/** A name of signs that every computer and every link can have. */
const linkable = (name: string): string =>
  ascii(name)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-+(?=\.)|^-+/g, '');

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
        note: `Kald den \`${linkable(path.split('/').at(-1) ?? path)}\` (æ→ae, ø→oe, å→aa), og ret linket til den.`,
      })),
};
