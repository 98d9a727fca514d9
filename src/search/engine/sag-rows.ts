import type { FacetValue } from '../../model/search/search-answer.ts';
import type { SagTable } from '../format/search-table.ts';

/** How many cases are offered to narrow by. */
const MOST = 12;

const casesOf = (table: SagTable, row: number): readonly number[] => {
  const own = table.punkter[row] ?? -1;
  return (typeof own === 'number' ? [own] : own).filter((at) => at >= 0);
};

/** The rows that carry a case. */
export function sagRows(nummer: string, table: SagTable): ReadonlySet<number> {
  const at = table.numre.indexOf(nummer);
  return new Set(
    at < 0 ? [] : table.punkter.flatMap((_, row) => (casesOf(table, row).includes(at) ? [row] : [])),
  );
}

/** The cases that most of some rows carry; of those on one row alone there is nothing to narrow. */
export function sagFacet(rows: readonly number[], table: SagTable): FacetValue[] {
  const counts = new Map<number, number>();
  for (const row of rows) for (const at of casesOf(table, row)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || one - other)
    .slice(0, MOST)
    .map(([at, count]) => ({ value: table.numre[at] ?? '', text: table.numre[at] ?? '', count }));
}
