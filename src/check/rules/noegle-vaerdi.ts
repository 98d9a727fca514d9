import type { FrontMatterEntry } from '../../parse/facts.ts';
import { MEETING_KINDS, MEETING_STATES } from '../../parse/header.ts';
import { type FileFinding, fileRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function oneOf(entry: FrontMatterEntry, values: readonly string[]): FileFinding[] {
  if (values.includes(entry.value as string)) return [];
  return [
    {
      place: entry.valuePlace,
      message: `\`${entry.key}\` kan ikke være \`${entry.source}\`, forventede en af: ${values.join(', ')}.`,
      note: didYouMean(entry.source, values, 'Ret værdien, eller slet linjen.'),
    },
  ];
}

function check(entry: FrontMatterEntry): FileFinding[] {
  const { key, value, valuePlace } = entry;
  if (key === 'type') return oneOf(entry, MEETING_KINDS);
  if (key === 'status') return oneOf(entry, MEETING_STATES);
  if ((key === 'sted' || key === 'kilde') && !isText(value)) {
    return [
      {
        place: valuePlace,
        message: `\`${key}\` skal være en tekst.`,
        note: `Skriv én linje: \`${key}: …\`, eller slet den.`,
      },
    ];
  }
  const isList = Array.isArray(value) && value.every(isText);
  if ((key === 'deltagere' || key === 'afbud') && !isList) {
    return [
      {
        place: valuePlace,
        message: `\`${key}\` skal være en liste af tekster.`,
        note: 'Skriv hver på sin linje med `- ` foran, og sæt teksten i anførselstegn, hvis den indeholder kolon.',
      },
    ];
  }
  return [];
}

/** A key's value must be of its kind. */
export const noegleVaerdi = fileRule('noegle-vaerdi', 'fejl', ({ frontMatter }) =>
  frontMatter.entries.flatMap(check),
);
