import { misreadRule } from '../../rule.ts';

/** An item without its heading is read as part of the item before. */
export const punktUmaerket = misreadRule('punkt-umaerket', 'fejl', ['punkt'], ({ text, nummer }) => ({
  message: `Linjen \`${text}\` ligner et nyt punkt, men læses som en del af punkt ${nummer}.`,
  note: `Skriv \`## Punkt ${nummer + 1}: Titel\` med to \`#\`, helt til venstre på en linje for sig. Er det en mellemrubrik, så begynd den ikke med «Punkt» og et nummer.`,
}));
