import { fileRule } from '../../rule.ts';

/** An item has a title. */
export const punktTitel = fileRule('punkt-titel', 'fejl', ({ punkter }) =>
  punkter
    .filter(({ titel }) => titel === '')
    .map(({ nummer, place }) => ({
      place,
      message: `Punkt ${nummer} har ingen titel.`,
      note: `Skriv titlen efter kolon: \`## Punkt ${nummer}: Titel\`.`,
    })),
);
