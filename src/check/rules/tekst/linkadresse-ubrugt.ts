import { fileRule } from '../../rule.ts';

/** `[Kilde]: https://…` is the address of a link elsewhere, and is shown nowhere itself. */
export const linkadresseUbrugt = fileRule('linkadresse-ubrugt', 'fejl', ({ lostDefinitions }, { path }) =>
  lostDefinitions
    .filter(({ kind }) => kind === 'link')
    .map(({ label, place, other }) => ({
      place,
      message: other
        ? `Linket \`[${label}]\` har to adresser, og denne bruges ikke.`
        : `Linjen med \`[${label}]:\` vises ikke, for intet link bruger den.`,
      note: other
        ? 'Giv det ene link et andet navn, eller slet linjen.'
        : `Er det et link, så skriv \`[${label}](adresse)\`. Er det tekst, så sæt en omvendt skråstreg foran: \`\\[${label}]:\`.`,
      ...(other ? { other: { path, place: other } } : {}),
    })),
);
