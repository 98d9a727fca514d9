import { misreadRule } from '../../rule.ts';

/** A path on somebody's computer or server leads no reader anywhere, and may name who wrote. */
export const lokalSti = misreadRule('lokal-sti', 'fejl', ['lokal'], () => ({
  message:
    'Her står en sti på jeres egen computer eller server. Den virker ikke for læseren og kan røbe et brugernavn.',
  note: 'Læg filen i mødets mappe, og skriv stien derfra: `2019-10-10/plan.pdf`. Er den kun nævnt i teksten, så skriv filens navn alene.',
}));
