import { findFile } from '../../archive/attachments.ts';
import type { LinkFact } from '../../parse/facts.ts';
import { entriesOf, type FileFinding, fileRule } from '../rule.ts';

const hasScheme = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(url);

const TEXTS = {
  missing: {
    message: (url: string) => `Filen \`${url}\` findes ikke.`,
    note: 'Læg filen ved mødet, ret stien (`2019-10-10/plan.pdf`), eller skriv kun navnet, hvis bilaget ikke offentliggøres.',
  },
  outside: {
    message: (url: string) => `\`${url}\` fører ud af arkivets mappe.`,
    note: 'Læg filen i mødets egen mappe, og skriv stien fra mødets fil. Andre møder henvises der til med forum og dato.',
  },
  link: {
    message: (url: string) => `\`${url}\` er en symbolsk henvisning og ikke en fil.`,
    note: 'Læg selve filen i mødets mappe.',
  },
} as const;

/** A link to a file leads to a file below the content folder. */
export const bilagMangler = fileRule('bilag-mangler', 'fejl', (facts, { path, meeting }, { content }) => {
  const kilder = entriesOf(facts, 'kilde').map(
    ({ value, valuePlace }): LinkFact => ({ url: String(value), place: valuePlace }),
  );
  return [...kilder, ...facts.links].flatMap(({ url, place }): FileFinding[] => {
    if (hasScheme(url)) return [];
    const { state } = findFile(meeting ?? { path }, url, content.entries);
    return state === 'found' ? [] : [{ place, message: TEXTS[state].message(url), note: TEXTS[state].note }];
  });
});
