// The lines of the register, read out of its parts.

import type { RegisterPart } from '../../model/register/register-part.ts';
import { readCsvRows } from '../../model/text/csv.ts';
import { plainText } from '../plain-text.ts';

/** A decision of the register. */
export interface RegisterRow {
  readonly date: string;
  readonly forum: string;
  readonly forumNavn: string;
  readonly titel: string;
  readonly lukket: boolean;
  readonly sagsnumre: readonly string[];
  readonly udfald: string;
  readonly beslutning: string;
  readonly adresse: string;
  readonly indstilling: readonly string[];
  /** Title, recommendation and decision, as they are compared with what is asked for. */
  readonly words: string;
  /** Those who attended the meeting, as they are compared. */
  readonly deltagere: readonly string[];
  /** The row of the spreadsheet. */
  readonly line: string;
}

/** A text as it is compared: in small letters, with plain spaces and hyphens. */
export const comparable = (text: string): string => plainText(text).toLowerCase();

/** The decisions of a part, the newest meeting first and each meeting's in their order. */
export function rowsOf({ meetings, deltagere, closed, csv }: RegisterPart): RegisterRow[] {
  const read = readCsvRows(csv);
  const titles = new Map(closed);
  const attending = deltagere.map(comparable);
  let at = 0;
  const byMeeting = meetings.map(({ forum, rows, deltagere: numbers }) => {
    const own = { forum, deltagere: numbers.map((number) => attending[number] ?? '') };
    const from = at;
    at += rows;
    return read
      .slice(from, at)
      .map(({ fields, line }, index) => ({ ...rowOf(fields, titles.get(from + index)), ...own, line }));
  });
  return byMeeting.reverse().flat();
}

function rowOf(
  fields: readonly string[],
  closedTitle: string | undefined,
): Omit<RegisterRow, 'forum' | 'deltagere' | 'line'> {
  const [date = '', forumNavn = '', , kortTitel = '', numbers = '', udfald = ''] = fields;
  const [beslutning = '', adresse = '', points = ''] = fields.slice(6);
  const titel = closedTitle ?? kortTitel;
  return {
    ...{ date, forumNavn, titel, beslutning, adresse },
    lukket: closedTitle !== undefined,
    udfald: udfald || 'andet',
    sagsnumre: numbers === '' ? [] : numbers.split(', '),
    indstilling: points === '' ? [] : points.split('\n'),
    words: comparable(`${titel}\n${points}\n${beslutning}`),
  };
}
