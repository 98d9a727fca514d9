import { fileRule } from '../../rule.ts';

/** A title that may be a closed item's, or says both, leaves its item closed until an editor says which it is. */
export const lukketTitel = fileRule('lukket-titel', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ nummer, closedBy, place }) => {
    if (closedBy === 'tvivl')
      return [
        {
          place,
          message: `Titlen på punkt ${nummer} kan være et lukket punkts, så teksten under det holdes tilbage.`,
          note: `Er det lukket, så skriv \`## Punkt ${nummer}: Lukket: Titel\`, og slet teksten under det. Er det åbent, så skriv \`## Punkt ${nummer}: Åbent: Titel\`.`,
        },
      ];
    if (closedBy === 'modsigelse')
      return [
        {
          place,
          message: `Titlen på punkt ${nummer} siger både åbent og lukket.`,
          note: 'Slet `Åbent:`, hvis punktet er lukket. Er det åbent, så slet mærket «lukket» eller «fortroligt» i titlen.',
        },
      ];
    return [];
  }),
);
