import type { Place } from '../../model/parsed.ts';
import { fileRule } from '../rule.ts';

/** Raw HTML is left out of the page, so it should not be in the text. */
export const raaHtml = fileRule('raa-html', 'advarsel', ({ rawHtml, misread }) => {
  // Where words are left out with it, that is told of instead.
  const told = new Set(
    misread.flatMap(({ kind, place: { start } }) => (kind === 'html' ? [key(start)] : [])),
  );
  return rawHtml
    .filter(({ start }) => !told.has(key(start)))
    .map((place) => ({
      place,
      message: 'Her står HTML eller en kommentar, som ikke vises på siden.',
      note: 'Skriv det som Markdown, eller slet det: alle, der kan se filen, kan læse en kommentar. Skal tegnet `<` vises, så skriv `\\<`.',
    }));
});

const key = ({ line, column }: Place['start']): string => `${line}:${column}`;
