import { misreadRule } from '../../rule.ts';

/** A section without its heading is read as part of the one before. */
export const afsnitUmaerket = misreadRule('afsnit-umaerket', 'advarsel', ['afsnit'], ({ text }) => ({
  message: `Linjen \`${text}\` ligner begyndelsen på et afsnit, men læses som en del af det forrige.`,
  note: 'Skriv afsnittets navn på en linje for sig med tre `#` foran: `### Bilag`. En tidligere beslutning skrives `### Beslutning i Chefforum den 26-09-2019`.',
}));
