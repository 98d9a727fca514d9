import { readSagsnummer } from '../../model/sagsnummer.ts';
import { fileRule } from '../rule.ts';

function advice(text: string): string {
  const upper = text.toUpperCase();
  const repaired = [
    upper.replace(/-O(\d\d)-/, '-Ø$1-'),
    upper.replace(/[_\s]/g, '-'),
    upper.replace(/^(\d\d)-(\d{3,6})$/, '$1/$2'),
  ];
  const found = repaired.map(readSagsnummer).find((number) => number !== null);
  if (found) return `Mente du \`${found}\`?`;
  return 'Et sagsnummer skrives `00.01.00-A21-9-18` (facet A, P, S, Ø, G, K eller I) eller `13/16074`.';
}

/** What stands where the case number stands must be one. */
export const sagsnummerUgyldigt = fileRule('sagsnummer-ugyldigt', 'fejl', ({ punkter }) =>
  punkter.flatMap(({ malformedSagsnumre }) =>
    malformedSagsnumre.map(({ text, place }) => ({
      place,
      message: `\`${text}\` er ikke et sagsnummer, som arkivet kender.`,
      note: advice(text),
    })),
  ),
);
