import { FILE_START } from '../../model/parsed.ts';
import type { ArchiveRule, Finding } from '../rule.ts';

const NOTE =
  'Det er ikke på siderne. Slet det her, og slet det i git-historikken, hvis det heller ikke må findes dér: git gemmer det slettede.';

/** What was taken down is still in the content folder, and so in git. */
export const fjernetRest: ArchiveRule = {
  id: 'fjernet-rest',
  severity: 'oplysning',
  check: ({ files, removals }) => [
    ...files.flatMap(({ path, held }) =>
      held
        .filter(({ hvordan, fil }) => hvordan === 'rest' && fil === null)
        .map(
          ({ adresse, dato, place }): Finding => ({
            path,
            place,
            message: `Teksten til \`${adresse}\`, der er fjernet den ${dato}, ligger her stadig.`,
            note: NOTE,
          }),
        ),
    ),
    ...Object.entries(removals.files).map(
      ([path, { adresse, dato }]): Finding => ({
        path,
        place: FILE_START,
        message: `Filen er fjernet fra \`${adresse}\` den ${dato}, men ligger her stadig.`,
        note: NOTE,
      }),
    ),
  ],
};
