import type { ClosedLineFact } from '../../../parse/head/facts.ts';
import { fileRule } from '../../rule.ts';

const DELETE = 'slet teksten under det, her og i git-historikken (git gemmer det slettede)';
const AS_TEXT = 'Er det ment som almindelig tekst, så skriv det som en hel sætning.';

function textOf({ kind, nummer }: ClosedLineFact): { readonly message: string; readonly note: string } {
  switch (kind) {
    case 'status':
      return {
        message:
          nummer === null
            ? 'Linjen siger, at noget er lukket, men hører ikke til et punkt.'
            : `Linjen siger, at punkt ${nummer} er lukket, men det siger titlen ikke.`,
        note: `Er punktet lukket, så skriv \`## Punkt ${nummer ?? 1}: Lukket: Titel\`, slet linjen, og ${DELETE}. ${AS_TEXT}`,
      };
    case 'punkt':
      return {
        message: 'Linjen ligner begyndelsen på et lukket punkt, men åbner ikke et punkt.',
        note: `Skriv det lukkede punkt \`## Punkt ${(nummer ?? 0) + 1}: Lukket: Titel\` helt til venstre på en linje for sig, og ${DELETE}. ${AS_TEXT}`,
      };
    case 'skillelinje':
      return {
        message: 'Linjen lukker alt, hvad der følger.',
        note: `Slet linjen, skriv \`Lukket:\` foran titlen på hvert lukket punkt, og ${DELETE}. ${AS_TEXT}`,
      };
    case 'hoved':
      return {
        message: 'Filens hoved siger, at hele mødet er lukket, så intet af det vises.',
        note: 'Er mødet lukket, så slet filen, her og i git-historikken. Er kun nogle punkter lukkede, så slet linjen, og skriv `Lukket:` foran titlen på dem.',
      };
  }
}

/** A line that says closed where only a title can leaves what it closes out, and must be written as one. */
export const lukketLinje = fileRule('lukket-linje', 'fejl', ({ closedLines }) =>
  closedLines.map((line) => ({ place: line.place, ...textOf(line) })),
);
