// Meetings that are found by where they were and who was there: the first row of each stands for it.
import { markPlaces } from '../../danish/marks.ts';
import type { AnswerSection, Hit, Marks } from '../../model/search/search-answer.ts';
import type { Query } from '../../model/search/search-query.ts';
import type { Rows } from '../format/table.ts';
import { cut, partsOf } from './excerpt.ts';
import { type Filtered, filterRows } from './facets.ts';
import { foldedHit, type HitSources } from './hits.ts';
import { words } from './words.da.ts';

/** How many meetings a section shows; its link leads to all. */
const SHOWN = 5;

/** Narrows meetings by the filters that are about meetings. */
export const filterMeetings = (found: Iterable<number>, query: Query, rows: Rows): Filtered =>
  filterRows(
    [...found].filter((row) => rows.meetings[rows.meetingOf[row] ?? -1]?.first === row),
    { ...query, udfald: '', emne: '', sag: '' },
    rows,
    null,
  );

/** What a result shows of a meeting: the line of what is told of it that has most of the words. */
export async function meetingHit(row: number, marks: Marks, sources: HitSources): Promise<Hit> {
  const { row: _, ...place } = foldedHit(row, sources);
  const record = await sources.index.record(row);
  const lines = (record.moede ?? '').split('\n').map((line) => ({ line, places: markPlaces(line, marks) }));
  const best = lines.reduce((one, other) => (other.places.length > one.places.length ? other : one));
  const text = best.line.replace(/^[^:]*: /, '');
  const start = markPlaces(text, marks)[0]?.start ?? 0;
  const shown = cut(text, start);
  return {
    ...place,
    url: place.url.replace(/#.*$/, ''),
    nummer: 0,
    udfald: null,
    titel: [{ text: words.moedeTitle(place.forum, place.date), marked: false }],
    sagsnumre: [],
    beslutning: null,
    afsnit: /^[^:]*(?=: )/.exec(best.line)?.[0] ?? null,
    uddrag: partsOf(shown, markPlaces(shown, marks)),
    isOthers: false,
    related: [],
  };
}

/** The newest meetings that have what no item has; null where the filters leave none. */
export async function meetingSection(
  query: Query,
  found: Iterable<number>,
  marks: Marks,
  sources: HitSources,
): Promise<AnswerSection | null> {
  const { all } = filterMeetings(found, query, sources.rows);
  if (all.length === 0) return null;
  const newest = all.toSorted((one, other) => other - one).slice(0, SHOWN);
  const hits = await Promise.all(newest.map((row) => meetingHit(row, marks, sources)));
  return {
    heading: words.inMeetings(query.q),
    ...{ q: query.q, del: 'moede', total: all.length },
    groups: hits.map((hit) => ({ hit, folded: [], sag: [] })),
  };
}
