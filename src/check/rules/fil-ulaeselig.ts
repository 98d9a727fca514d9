import { fileRule } from '../rule.ts';

/** Text that oversteps a bound, is nested beyond all measure, or takes too long to read. */
export const filUlaeselig = fileRule('fil-ulaeselig', 'fejl', ({ unreadable }) =>
  unreadable
    ? [
        {
          place: unreadable.place,
          message: `Filen kan ikke læses: ${unreadable.reason}.`,
          note: unreadable.note,
        },
      ]
    : [],
);
