import { copenhagenDate } from '../../../model/time/copenhagen-time.ts';
import { isoDate, readIsoDate, WEEKDAYS } from '../../../model/time/danish-date.ts';
import type { FrontMatterEntry } from '../../../parse/head/facts.ts';
import { hasUnreadableDate } from '../../../parse/punkt/afsnit-heading.ts';
import { readWrittenDate } from '../../../parse/references/date-forms.ts';
import { dateIn, type FileFinding, fileRule, filledEntriesOf } from '../../rule.ts';

/** A date's short weekday as the whole word, and the stop that a day lacks before its month. */
const wholeWords = (text: string): string =>
  text
    .replace(/[.,;]+$/, '')
    .replace(/^(man|tirs?|ons|tors?|fre|lør|søn)[.,]\s*/iu, (_, short: string) => {
      const whole = WEEKDAYS.find((day) => day.startsWith(short.toLowerCase()));
      return `${whole} `;
    })
    .replace(/^(\D*\d{1,2}) (?=\p{L})/u, '$1. ');

/** The date that was meant, as `2019-10-10`, or null: `10-10-2019`, `2019/10/1`, `20191010`, `2019-10-10T09:00:00Z`. */
export function meantDate(source: string): string | null {
  // A whole instant is of another day in Copenhagen than in London for an hour or two.
  const instant = /^["']?\d{4}-\d{2}-\d{2}[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})["']?$/.test(source)
    ? Date.parse(source.replace(/["']/g, '').replace(' ', 'T'))
    : Number.NaN;
  if (!Number.isNaN(instant)) return copenhagenDate(instant / 1000);
  const bare = source.replace(/^["']|["']$|(?:(?<=\d)T| (?=\d{2}:)).*$/g, '');
  const parts = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(bare);
  if (parts) return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return readWrittenDate(wholeWords(bare), null);
}

function problem({ source, valuePlace }: FrontMatterEntry, path: string): FileFinding {
  if (/^["']?\d{4}-\d{2}-\d{2}["']?$/.test(source)) {
    const note = 'Ret dagen eller måneden; datoen skrives år-måned-dag.';
    return { place: valuePlace, message: `Datoen \`${source}\` findes ikke i kalenderen.`, note };
  }
  const date = meantDate(source);
  return {
    place: valuePlace,
    message: `\`${source}\` er ikke en dato, som arkivet kan læse.`,
    note: date ? `Mente du \`${date}\`?` : `Skriv år, måned og dag: \`${dateIn(path)}\`.`,
  };
}

/** A date is written 2019-10-10 and is in the calendar; a decision's heading names a whole date that is, too. */
export const datoUgyldig = fileRule('dato-ugyldig', 'fejl', (facts, { path }) => [
  ...filledEntriesOf(facts, 'dato')
    .filter(({ value }) => typeof value !== 'string' || !readIsoDate(value))
    .map((entry) => problem(entry, path)),
  ...facts.afsnitHeadings
    .filter(({ text }) => hasUnreadableDate(text))
    .map(({ text, place }) => ({
      place,
      message: `Datoen i overskriften \`${text}\` kan ikke læses.`,
      note: 'Skriv dag, måned og årstal: `### Beslutning i Chefforum den 19-11-2015`. Står der en ugedag, skal den passe til datoen.',
    })),
]);
