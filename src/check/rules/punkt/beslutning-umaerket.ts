import { misreadRule } from '../../rule.ts';

/** A decision without its heading is missing from the register, the figures and the data. */
export const beslutningUmaerket = misreadRule(
  'beslutning-umaerket',
  'fejl',
  ['beslutning'],
  ({ text, nummer }) => ({
    message: `Linjen \`${text}\` ligner afsnittet Beslutning, men er det ikke, så punkt ${nummer} har ingen beslutning.`,
    note: 'Skriv `### Beslutning` på en linje for sig, helt til venstre, og beslutningen under den.',
  }),
);
