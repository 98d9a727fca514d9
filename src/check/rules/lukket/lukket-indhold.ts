import { fileRule } from '../../rule.ts';

/** A closed item has a title and case numbers, and no more than one published decision; its text may not be in the repository. */
export const lukketIndhold = fileRule('lukket-indhold', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ nummer, closedContent, malformedGrundlag }) => {
    if (malformedGrundlag)
      return [
        {
          place: malformedGrundlag,
          message: `Grundlaget for at lukke punkt ${nummer} siger mere end en paragraf.`,
          note: 'Skriv kun en henvisning: `Grundlag: § 10, stk. 2, i kommunestyrelsesloven`. Slet anden tekst her og i git-historikken.',
        },
      ];
    const [first] = closedContent;
    const last = closedContent.at(-1);
    if (!first || !last) return [];
    return [
      {
        place: { start: first.start, end: last.end },
        message: `Punkt ${nummer} er lukket, men har tekst under sig.`,
        note: 'Slet teksten her og i git-historikken (git gemmer det slettede). Kun sagsnummer, `Grundlag: § 10` og `### Offentliggjort beslutning` må stå der.',
      },
    ];
  }),
);
