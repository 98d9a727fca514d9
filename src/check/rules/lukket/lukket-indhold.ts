import { fileRule } from '../../rule.ts';

/** A closed item has a title and case numbers, and no more than one published decision; its text may not be in the repository. */
export const lukketIndhold = fileRule('lukket-indhold', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ nummer, closedContent }) => {
    const [first] = closedContent;
    const last = closedContent.at(-1);
    if (!first || !last) return [];
    return [
      {
        place: { start: first.start, end: last.end },
        message: `Punkt ${nummer} er lukket, men har tekst under sig.`,
        note: 'Slet teksten her og i git-historikken (git gemmer det slettede). Kun sagsnummer og `### Offentliggjort beslutning` må stå der.',
      },
    ];
  }),
);
