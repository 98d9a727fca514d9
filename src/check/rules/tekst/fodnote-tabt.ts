import { fileRule } from '../../rule.ts';

/** A footnote that no text refers to, or that has another of the same mark, is not shown. */
export const fodnoteTabt = fileRule('fodnote-tabt', 'fejl', ({ lostDefinitions }, { path }) =>
  lostDefinitions
    .filter(({ kind }) => kind === 'fodnote')
    .map(({ label, place, other }) =>
      other
        ? {
            place,
            message: `Punktet har to fodnoter \`[^${label}]\`, og denne vises ikke.`,
            note: 'Giv den ene et andet mærke, både her og i teksten.',
            other: { path, place: other },
          }
        : {
            place,
            message: `Ingen tekst henviser til fodnoten \`[^${label}]\`, så den vises ikke.`,
            note: `Sæt \`[^${label}]\` i teksten, hvor noten hører til, eller slet den.`,
          },
    ),
);
