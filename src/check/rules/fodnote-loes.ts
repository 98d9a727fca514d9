import { fileRule } from '../rule.ts';

/** A footnote that no text refers to is not shown, and a mention of one that is not there leads nowhere. */
export const fodnoteLoes = fileRule('fodnote-loes', 'advarsel', ({ looseFootnotes, missingFootnotes }) => [
  ...looseFootnotes.map(({ label, place }) => ({
    place,
    message: `Ingen tekst henviser til fodnoten \`[^${label}]\`, så den vises ikke.`,
    note: `Sæt \`[^${label}]\` i teksten, hvor noten hører til, eller slet den.`,
  })),
  ...missingFootnotes.map(({ label, place }) => ({
    place,
    message: `Fodnoten \`[^${label}]\` findes ikke.`,
    note: `Skriv noten på sin egen linje under punktet: \`[^${label}]: Notens tekst\`.`,
  })),
]);
