import type { HeldBack } from '../../model/fjernelse.ts';
import type { ArchiveRule, Finding } from '../rule.ts';

const WHAT: Readonly<Record<HeldBack['art'], string>> = {
  moede: 'Mødet har samme tekst som noget',
  punkt: 'Punktet har samme tekst som noget',
  bilag: 'Filen er den samme som en',
};

/** What was taken down stays away when it comes again by another name, and one is told. */
export const fjernetIgen: ArchiveRule = {
  id: 'fjernet-igen',
  severity: 'advarsel',
  check: ({ files }) =>
    files.flatMap(({ path, held }) =>
      held
        .filter(({ hvordan }) => hvordan === 'igen')
        .map(
          ({ art, adresse, url, dato, place }): Finding => ({
            path,
            place,
            message: `${WHAT[art]}, der er fjernet fra \`${adresse}\` den ${dato}, og bliver ikke offentliggjort.`,
            note: `Slet det her. Er det noget andet, så skriv \`undtagen: ["${url}"]\` under posten i fjernet.yaml.`,
          }),
        ),
    ),
};
