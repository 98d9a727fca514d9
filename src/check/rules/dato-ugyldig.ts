import { readIsoDate } from '../../model/danish-date.ts';
import { readWrittenDate } from '../../parse/date-forms.ts';
import { entriesOf, fileRule } from '../rule.ts';

/** A date is written 2019-10-10 and is in the calendar. */
export const datoUgyldig = fileRule('dato-ugyldig', 'fejl', (facts) =>
  entriesOf(facts, 'dato')
    .filter(({ value }) => typeof value !== 'string' || !readIsoDate(value))
    .map(({ source, valuePlace }) => {
      const meant = readWrittenDate(source.replace(/^["']|["']$|T.*$/g, ''), null);
      const isWritten = /^["']?\d{4}-\d{2}-\d{2}["']?$/.test(source);
      return {
        place: valuePlace,
        message: isWritten
          ? `Datoen \`${source}\` findes ikke i kalenderen.`
          : `\`${source}\` er ikke en dato, som arkivet kan læse.`,
        note: meant ? `Mente du \`${meant}\`?` : 'Skriv år, måned og dag: `2019-10-10`.',
      };
    }),
);
