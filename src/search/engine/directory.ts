import { type Directory, type SagTable, TITLES_A_FILE } from '../format/search-table.ts';
import type { Rows } from '../format/table.ts';

/** What direct answers are found in; cases and their titles are fetched when they are asked for. */
export function directoryOf(
  rows: Rows,
  sager: () => Promise<SagTable>,
  titles: (file: number) => Promise<readonly string[]>,
): Directory {
  const { forummer, emner, meetings } = rows;
  return {
    forummer,
    emner,
    moeder: meetings,
    sagsnumre: async () => (await sager()).numre,
    sagTitler: async (numre) => {
      const all = (await sager()).numre;
      return Promise.all(
        numre.map(async (nummer) => {
          const at = all.indexOf(nummer);
          if (at < 0) return null;
          return (await titles(Math.floor(at / TITLES_A_FILE)))[at % TITLES_A_FILE] ?? null;
        }),
      );
    },
  };
}
