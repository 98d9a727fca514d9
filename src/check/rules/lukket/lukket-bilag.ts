import { type FileFinding, fileRule, filledEntriesOf } from '../../rule.ts';

/** What is linked to or attached must not be closed itself, nor hold what is closed, as a meeting's original does. */
export const lukketBilag = fileRule('lukket-bilag', 'fejl', (facts) => [
  ...facts.closedLinks.map(
    (place): FileFinding => ({
      place,
      message: 'Bilaget eller linket siger selv, at det er lukket, og bliver ikke offentliggjort.',
      note: 'Slet det her, og slet filen, også i git-historikken. Er det åbent, så skriv et navn uden «lukket» eller «fortroligt», både på bilaget og på filen.',
    }),
  ),
  ...filledEntriesOf(facts, 'kilde').flatMap(({ value, valuePlace }): FileFinding[] =>
    facts.isPartlyClosed && !/^\s*https?:/i.test(String(value))
      ? [
          {
            place: valuePlace,
            message:
              'Mødet har lukkede punkter, og filen i `kilde` kan rumme deres tekst. Den bliver ikke offentliggjort.',
            note: 'Slet `kilde` og filen, også i git-historikken. Er det åbne referat offentliggjort et andet sted, kan `kilde` være adressen på det: `https://…`.',
          },
        ]
      : [],
  ),
]);
