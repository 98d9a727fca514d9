import type { HeldBack } from '../../model/fjernelse.ts';
import type { ArchiveRule, Finding } from '../rule.ts';

const TEXTS: Readonly<Record<HeldBack['art'], { readonly what: string; readonly note: string }>> = {
  moede: {
    what: 'Mødet har en anden tekst end det, der er fjernet',
    note: 'Er det et andet møde samme dag, så giv filen navnet `<dato>-2.md`.',
  },
  punkt: {
    what: 'Punktet har en anden tekst end det, der er fjernet',
    note: 'Er det et andet punkt, så giv det et nummer, som mødet ikke har brugt.',
  },
  bilag: {
    what: 'Filen er en anden end den, der er fjernet',
    note: 'Er det en anden fil, så giv den et andet navn.',
  },
};

/** An address that was taken down is never used for anything else. */
export const fjernetAdresse: ArchiveRule = {
  id: 'fjernet-adresse',
  severity: 'fejl',
  check: ({ files, entries }) =>
    files.flatMap(({ path, held }) =>
      held
        .filter(({ hvordan, fil }) => hvordan === 'andet' && (fil === null || entries.has(fil)))
        .map(({ art, adresse, dato, place }): Finding => {
          const { what, note } = TEXTS[art];
          const message = `${what} fra \`${adresse}\` den ${dato}. Adressen bliver ikke brugt igen.`;
          const undo = `Skal den nye tekst stå på adressen, så slet posten i fjernet.yaml; så er det gamle ikke længere holdt tilbage.`;
          return { path, place, message, note: `${note} ${undo}` };
        }),
    ),
};
