import { fileRule } from '../../rule.ts';

/** A few words in a mark's place that may close, and may mean something else, are published, and an editor has to look. */
export const lukketMaaske = fileRule('lukket-maaske', 'advarsel', ({ maybeClosed }) =>
  maybeClosed.map((place) => ({
    place,
    message: 'Linjen kan betyde, at punktet er lukket, men læses som åben, og teksten bliver offentliggjort.',
    note: 'Er punktet lukket, så skriv `Lukket:` foran titlen, og slet teksten under det, her og i git-historikken. Er det åbent, så skriv `Åbent:` foran titlen, eller skriv linjen som en hel sætning.',
  })),
);
