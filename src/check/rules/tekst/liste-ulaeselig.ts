import { misreadRule } from '../../rule.ts';

/** Lines with other signs than those of a list become one paragraph. */
export const listeUlaeselig = misreadRule(
  'liste-ulaeselig',
  'advarsel',
  ['liste', 'regnetegn'],
  ({ kind }) => ({
    message:
      kind === 'liste'
        ? 'Linjerne ligner en liste, men bliver til ét afsnit.'
        : 'Linjen er læst som et punkt i en liste, fordi den begynder med et tegn.',
    note:
      kind === 'liste'
        ? 'Skriv `- ` foran hver linje, og sæt en tom linje før listen.'
        : 'Er det et minus, så skriv det på linjen før eller med en omvendt skråstreg foran. Er det en liste, så sæt en tom linje før den.',
  }),
);
