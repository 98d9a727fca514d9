import { fileRule } from '../rule.ts';

/** Text that is nested beyond all measure, or otherwise past reading. */
export const filUlaeselig = fileRule('fil-ulaeselig', 'fejl', ({ isUnreadable, frontMatter }) =>
  isUnreadable
    ? [
        {
          place: frontMatter.place,
          message: 'Filen kan ikke læses: teksten er indlejret alt for dybt.',
          note: 'Se efter lange rækker af `>`, `*`, `[` eller indryk, og fjern dem.',
        },
      ]
    : [],
);
