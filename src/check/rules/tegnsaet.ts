import { fileRule } from '../rule.ts';

/** A file saved in another character set has lost its æ, ø and å. */
export const tegnsaet = fileRule('tegnsaet', 'fejl', ({ lostLetters: [place] }) =>
  place
    ? [
        {
          place,
          message: 'Her er et bogstav gået tabt: filen er ikke gemt som UTF-8.',
          note: 'Gem filen igen med tegnsættet UTF-8, og ret bogstaverne (oftest æ, ø og å).',
        },
      ]
    : [],
);
