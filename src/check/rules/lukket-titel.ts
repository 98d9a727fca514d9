import { fileRule } from '../rule.ts';

const LIKE_CLOSED =
  /^[«»"“”'\s]*lukket(?![\p{L}\p{N}])|(?<!\p{L})lukke(?:t|de)\s+(?:punkt|sag|dagsorden|møde|døre)|\([^)]*(?<!\p{L})lukket(?!\p{L})[^)]*\)/iu;

/** A title that speaks of being closed, but in no way that closes its item, may let out what is secret. */
export const lukketTitel = fileRule('lukket-titel', 'fejl', ({ punkter }, { meeting }) =>
  punkter.flatMap(({ nummer, lukket, place }, index) => {
    const titel = meeting?.punkter[index]?.kortTitel ?? '';
    if (lukket || !LIKE_CLOSED.test(titel)) return [];
    return [
      {
        place,
        message: `Punkt ${nummer} ligner et lukket punkt, men læses som åbent.`,
        note: `Er det lukket, så skriv \`## Punkt ${nummer}: Lukket: Titel\`, og slet teksten under det. Er det åbent, så skriv titlen om.`,
      },
    ];
  }),
);
