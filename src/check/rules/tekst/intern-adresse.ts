import { misreadRule } from '../../rule.ts';

/** An address behind a login or within the body's network opens for colleagues alone. */
export const internAdresse = misreadRule('intern-adresse', 'advarsel', ['intern'], ({ text }) => ({
  message: `Adressen \`${text}\` kan kun åbnes af jer selv.`,
  note: 'Læg filen i mødets mappe, eller link til en side, som alle kan åbne.',
}));
