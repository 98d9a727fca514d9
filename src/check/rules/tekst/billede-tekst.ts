import { misreadRule } from '../../rule.ts';

/** A picture is shown only with words for those who cannot see it. */
export const billedeTekst = misreadRule('billede-tekst', 'advarsel', ['billede'], ({ text }) => ({
  message: `Billedet \`${text}\` har ingen tekst og vises derfor kun som et link.`,
  note: 'Skriv mellem `[` og `]`, hvad billedet viser: `![Kort over stien](2019-10-10/kort.png)`.',
}));
