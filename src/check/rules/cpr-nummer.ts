import { fileRule } from '../rule.ts';

/** CPR numbers do not belong in open minutes; the message never repeats the number. */
export const cprNummer = fileRule('cpr-nummer', 'fejl', ({ cprNumbers }) =>
  cprNumbers.map((place) => ({
    place,
    message: 'Her står noget, der ligner et CPR-nummer.',
    note: 'Slet det her og i git-historikken (git gemmer det slettede). Er det et andet nummer, så skriv det uden bindestreg eller med mellemrum.',
  })),
);
