import { misreadRule } from '../../rule.ts';

/** A row's cells beyond those of the table's first row are not shown. */
export const tabelCeller = misreadRule('tabel-celler', 'fejl', ['celle'], ({ text }) => ({
  message: `Rækken har flere celler end tabellens første, så \`${text}\` vises ikke.`,
  note: 'Giv den første række og linjen med `---` lige så mange celler, eller flyt teksten. Skal tegnet `|` vises, så skriv `\\|`.',
}));
