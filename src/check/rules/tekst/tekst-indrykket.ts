import { misreadRule } from '../../rule.ts';

/** Text that stands four spaces in is code to Markdown. */
export const tekstIndrykket = misreadRule('tekst-indrykket', 'advarsel', ['indryk'], () => ({
  message:
    'Teksten er rykket ind med fire mellemrum eller en tabulator, så links og fed skrift i den ikke læses.',
  note: 'Ryk den helt ud til venstre. Hører den til et punkt i en liste, så ryk den kun så langt ind som listens tekst.',
}));
