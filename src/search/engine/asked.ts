// What is asked of an archive, and what of what was found its filters leave.
import type { Del, Query } from '../../model/search/search-query.ts';
import type { DirectResult } from '../answer/answer-direct.ts';
import type { AttachmentTexts } from '../find/attachments/attachment-texts.ts';
import type { WordSources } from '../find/find-keys.ts';
import type { Directory, SagTable } from '../format/search-table.ts';
import type { TokenField } from '../format/search-token.ts';
import type { Rows } from '../format/table.ts';
import type { DirectQuestion } from '../read/question.ts';
import type { AllFound } from './attached.ts';
import { type Filtered, filterRows, type SagRows } from './facets.ts';
import { filterMeetings } from './meetings.ts';

/** All that a search of an archive needs. */
export interface Searcher extends WordSources {
  readonly base: string;
  readonly rows: Rows;
  readonly directory: Directory;
  readonly attachments: AttachmentTexts;
  sager(): Promise<SagTable>;
}

/** The part of the index that a part of the items is found in. */
export const FIELDS: Readonly<Record<Del, TokenField>> = {
  '': 'alt',
  beslutning: 'beslutning',
  bilag: 'bilag',
  moede: 'moede',
};

/** A query with what it says beside its words. */
export interface Asked {
  readonly query: Query;
  readonly question: DirectQuestion | null;
  readonly direct: DirectResult | null;
  readonly sag: SagRows;
}

/** What was found without what was excluded, narrowed by the filters. */
export function filtering(
  { query, sag }: Asked,
  { scores, excluded, related, attached }: AllFound,
  rows: Rows,
): Filtered {
  const all = scores
    ? new Set([...scores.keys(), ...attached.scores.keys(), ...related.scores.keys()])
    : Array.from({ length: rows.count }, (_, row) => row);
  const kept = [...all].filter((row) => !excluded.has(row));
  return query.del === 'moede' ? filterMeetings(kept, query, rows) : filterRows(kept, query, rows, sag);
}
