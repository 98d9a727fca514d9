import { type FileFinding, fileRule } from '../../rule.ts';

/** What `new` writes where nobody can tell the title. */
export const TITLE_TO_WRITE = 'Skriv titlen her';

/** An item has a title, and one that somebody has thought of. */
export const punktTitel = fileRule('punkt-titel', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ nummer, titel, place }): FileFinding[] => {
    const note = `Skriv titlen efter kolon: \`## Punkt ${nummer}: Titel\`.`;
    if (titel === '') return [{ place, message: `Punkt ${nummer} har ingen titel.`, note }];
    return titel.endsWith(TITLE_TO_WRITE)
      ? [{ place, severity: 'advarsel', message: `Titlen på punkt ${nummer} er ikke skrevet endnu.`, note }]
      : [];
  }),
);
