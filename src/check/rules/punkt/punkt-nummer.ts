import { type FileFinding, fileRule } from '../../rule.ts';

/** Item numbers are there, are unique and rise; gaps are allowed. */
export const punktNummer = fileRule('punkt-nummer', 'fejl', ({ punkter }, { path }) =>
  punkter.flatMap((punkt, index): FileFinding[] => {
    const { nummer, place } = punkt;
    const same = punkter.slice(0, index).find((other) => other.nummer === nummer);
    const before = punkter[index - 1];
    if (same) {
      const note = 'Hvert punkt har sit eget nummer, for det er dets adresse. Ret det ene.';
      return [
        {
          place,
          message: `Punkt ${nummer} står to gange i mødet.`,
          note,
          other: { path, place: same.place },
        },
      ];
    }
    if (before && before.nummer > nummer) {
      const note = 'Punkterne står i nummerorden. Flyt punktet, eller ret nummeret.';
      return [
        {
          place,
          message: `Punkt ${nummer} står efter punkt ${before.nummer}.`,
          note,
          other: { path, place: before.place },
        },
      ];
    }
    if (nummer === 0) return [{ place, message: 'Et punkt kan ikke have nummer 0.', note: 'Begynd med 1.' }];
    return [];
  }),
);
