import { markPlaces } from '../../danish/marks.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import type { Hit, Marks } from '../../model/search-answer.ts';
import type { SearchIndex } from '../find/search-index.ts';
import type { TableMeeting } from '../format/search-table.ts';
import type { Rows } from '../format/table.ts';
import { excerptOf, partsOf } from './excerpt.ts';

/** What a hit is made of. */
export interface HitSources {
  readonly base: string;
  readonly rows: Rows;
  readonly index: SearchIndex;
}

/** Where a row's item is: its address with the base path, and its number. */
export function placeOf(row: number, { base, rows }: HitSources): { url: string; nummer: number } {
  const nummer = rows.nummer[row] ?? 0;
  return { url: `${base}${meetingOf(row, rows).url}#punkt-${nummer}`, nummer };
}

function meetingOf(row: number, rows: Rows): TableMeeting {
  const meeting = rows.meetings[rows.meetingOf[row] ?? -1];
  if (!meeting) throw new Error(`no meeting of row ${row}`);
  return meeting;
}

/** What a result shows of a row. */
export async function hitOf(row: number, marks: Marks, sources: HitSources): Promise<Hit> {
  const { rows, index } = sources;
  const { forum, date } = meetingOf(row, rows);
  const record = await index.record(row);
  const titel = record.meta.title ?? '';
  const { afsnit, parts } = excerptOf(record, marks);
  return {
    ...placeOf(row, sources),
    titel: partsOf(titel, markPlaces(titel, marks)),
    forum: forum.navn,
    date,
    udfald: rows.udfald(row),
    sagsnumre: record.meta.sag ? (record.meta.sag.split(', ') as Sagsnummer[]) : [],
    afsnit,
    uddrag: parts,
    related: [],
  };
}
