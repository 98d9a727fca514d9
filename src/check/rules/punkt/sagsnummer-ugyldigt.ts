import { readSagsnummer } from '../../../model/sagsnummer.ts';
import { fileRule } from '../../rule.ts';

const FORMS = 'Et sagsnummer skrives `00.01.00-A21-9-18` (facet A, P, S, Ø, G, K eller I) eller `13/16074`.';

function advice(text: string): string {
  const upper = text.toUpperCase();
  const repaired = [
    upper.replace(/-O(\d\d)-/, '-Ø$1-'),
    upper.replace(/[_\s]+/g, '-'),
    upper.replace(/-(?:19|20)(\d\d)$/, '-$1'),
    upper.replace(/^(\d\d)-(\d{3,6})$/, '$1/$2'),
  ];
  const found = repaired.map((number) => readSagsnummer(number)).find((number) => number !== null);
  return found ? `Mente du \`${found}\`?` : FORMS;
}

/** What stands where the case number stands must be one. Under a closed item it is not repeated, for it may be anything. */
export const sagsnummerUgyldigt = fileRule('sagsnummer-ugyldigt', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ nummer, closedBy, malformedSagsnumre }) =>
    malformedSagsnumre.map(({ text, place }) =>
      closedBy
        ? { place, message: `Sagsnummeret under det lukkede punkt ${nummer} kan ikke læses.`, note: FORMS }
        : { place, message: `\`${text}\` er ikke et sagsnummer, som arkivet kender.`, note: advice(text) },
    ),
  ),
);
