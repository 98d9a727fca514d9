import { misreadRule } from '../../rule.ts';

/** What follows a code block that nothing ends is shown as code, headings and all. */
export const kodeblokAaben = misreadRule('kodeblok-aaben', 'fejl', ['kodeblok'], ({ text }) => ({
  message: `Linjen med ${text} begynder en kodeblok, som aldrig slutter. Alt efter den vises som kode.`,
  note: 'Slet linjen, eller sæt en linje med det samme, hvor blokken slutter.',
}));
