import { fileRule } from '../../rule.ts';

/** Text before the first item belongs to nothing and would be lost. */
export const tekstFoerPunkt = fileRule(
  'tekst-foer-punkt',
  'fejl',
  ({ textBeforeFirstPunkt: place, unmarkedHeadings }) =>
    place && !unmarkedHeadings.some((heading) => heading.place.start.line === place.start.line)
      ? [
          {
            place,
            message: 'Der står tekst før det første punkt.',
            note: 'Flyt teksten ind under et punkt: `## Punkt 1: Titel`.',
          },
        ]
      : [],
);
