import { misreadRule } from '../../rule.ts';

/** What word processors and other kinds of Markdown leave stands as signs on the page. */
export const fremmedMarkdown = misreadRule('fremmed-markdown', 'advarsel', ['pandoc'], ({ text }) =>
  /^(?:Fejl|Error)!/.test(text)
    ? {
        message: `\`${text}\` er en henvisning, som Word ikke kunne finde.`,
        note: 'Skriv det, der skulle stå, eller slet det.',
      }
    : {
        message: `\`${text}\` hører til en anden slags Markdown og vises ikke, som det er ment.`,
        note: 'Slet tegnene, eller skriv det, de skulle vise: `m²` og `H₂O`. En overskrift skrives uden `{…}`.',
      },
);
