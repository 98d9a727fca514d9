import { fileRule } from '../rule.ts';

/** Raw HTML is left out of the page, so it should not be in the text. */
export const raaHtml = fileRule('raa-html', 'advarsel', ({ rawHtml }) =>
  rawHtml.map((place) => ({
    place,
    message: 'Her står HTML, som ikke vises på siden.',
    note: 'Skriv det som Markdown. Skal tegnet `<` vises, så skriv `\\<`.',
  })),
);
