import { markPlaces } from '../../danish/marks.ts';
import type { Sagsnummer } from '../../model/brand.ts';
import type { PunktRow } from '../../model/register/punkt-row.ts';
import type { FoldedHit, Hit, HitGroup, Marks } from '../../model/search/search-answer.ts';
import type { SearchIndex } from '../find/search-index.ts';
import type { TableMeeting } from '../format/search-table.ts';
import { sectionsOf } from '../format/sections.ts';
import type { Rows } from '../format/table.ts';
import { excerptOf, partsOf } from './excerpt.ts';
import type { RowGroup } from './order.ts';

/** What a hit is made of. */
export interface HitSources {
  readonly base: string;
  readonly rows: Rows;
  readonly index: SearchIndex;
}

/** What the table knows of a row's item, which needs no text. */
export function foldedHit(row: number, { base, rows }: Omit<HitSources, 'index'>): FoldedHit {
  const nummer = rows.nummer[row] ?? 0;
  const { forum, date, url } = meetingOf(row, rows);
  return {
    ...{ row, nummer, date, forum: forum.navn, udfald: rows.udfald(row) },
    url: `${base}${url}#punkt-${nummer}`,
  };
}

/** What is shown of a group: its first hit with its text, and the others. */
export async function hitGroup(
  { folded, sag }: RowGroup,
  hit: Promise<Hit>,
  sources: HitSources,
): Promise<HitGroup> {
  const others = (rows: readonly number[]): FoldedHit[] => rows.map((other) => foldedHit(other, sources));
  return { hit: await hit, folded: others(folded), sag: others(sag) };
}

function meetingOf(row: number, rows: Rows): TableMeeting {
  const meeting = rows.meetings[rows.meetingOf[row] ?? -1];
  if (!meeting) throw new Error(`no meeting of row ${row}`);
  return meeting;
}

/** A row's item as a line of a spreadsheet; its address has the base path and no host. */
export async function punktRow(row: number, sources: HitSources): Promise<PunktRow> {
  const { forum, date, nummer, udfald, url } = foldedHit(row, sources);
  const record = await sources.index.record(row);
  const decisions = sectionsOf(record).filter(({ voice }) => voice === 'egen');
  return {
    ...{ dato: date, forum, punkt: String(nummer), udfald: udfald ?? '', adresse: url },
    titel: record.meta.title ?? '',
    sagsnumre: record.meta.sag ?? '',
    beslutning: decisions.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
  };
}

/** What a result shows of a row. */
export async function hitOf(row: number, marks: Marks, sources: HitSources): Promise<Hit> {
  const { row: _, ...place } = foldedHit(row, sources);
  const record = await sources.index.record(row);
  const titel = record.meta.title ?? '';
  return {
    ...place,
    titel: partsOf(titel, markPlaces(titel, marks)),
    sagsnumre: record.meta.sag ? (record.meta.sag.split(', ') as Sagsnummer[]) : [],
    ...excerptOf(record, marks),
    related: [],
  };
}
