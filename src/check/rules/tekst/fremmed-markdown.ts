import { misreadRule } from '../../rule.ts';

/** Marks of other kinds of Markdown stand as signs on the page. */
export const fremmedMarkdown = misreadRule('fremmed-markdown', 'advarsel', ['pandoc'], ({ text }) => ({
  message: `\`${text}\` hører til en anden slags Markdown og vises ikke, som det er ment.`,
  note: 'Slet tegnene, eller skriv det, de skulle vise: `m²` og `H₂O`. En overskrift skrives uden `{…}`.',
}));
