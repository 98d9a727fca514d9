import { misreadRule } from '../../rule.ts';

/** Words within HTML are left out with it. */
export const tekstIHtml = misreadRule('tekst-i-html', 'fejl', ['html'], () => ({
  message: 'Teksten her står i HTML eller i en kommentar, der ikke slutter, og vises ikke.',
  note: 'Skriv den som Markdown uden `<` og `>`. En kommentar slutter med `-->`; skal den ikke læses, så slet den.',
}));
