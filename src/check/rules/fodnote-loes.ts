import { fileRule } from '../rule.ts';

/** A footnote that no text refers to is not shown. */
export const fodnoteLoes = fileRule('fodnote-loes', 'advarsel', ({ looseFootnotes }) =>
  looseFootnotes.map(({ label, place }) => ({
    place,
    message: `Ingen tekst henviser til fodnoten \`[^${label}]\`, så den vises ikke.`,
    note: `Sæt \`[^${label}]\` i teksten, hvor noten hører til, eller slet den.`,
  })),
);
