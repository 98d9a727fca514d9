import { fileRule } from '../rule.ts';

/** A mention of a footnote that is not there leads nowhere. */
export const fodnoteLoes = fileRule('fodnote-loes', 'advarsel', ({ missingFootnotes }) =>
  missingFootnotes.map(({ label, place }) => ({
    place,
    message: `Fodnoten \`[^${label}]\` findes ikke.`,
    note: `Skriv noten på sin egen linje under punktet: \`[^${label}]: Notens tekst\`.`,
  })),
);
