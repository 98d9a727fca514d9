import type { SearchTable } from '../../src/search/format/search-table.ts';
import { type Rows, rowsOf } from '../../src/search/format/table.ts';

/** A table of four meetings with seven items, of which rows 0 and 5 are standing; the second meeting has none that are open. */
export const TABLE: SearchTable = {
  organisation: 'Fjordby Kommune',
  forummer: [
    { slug: 'byraadet', navn: 'Byrådet', forkortelser: ['BY'] },
    { slug: 'chefforum', navn: 'Chefforum', forkortelser: ['CF'] },
    { slug: 'udvalget', navn: 'Udvalget', forkortelser: [] },
  ],
  emner: [
    { nummer: '00', titel: 'Kommunens styrelse' },
    { nummer: '81', titel: null },
  ],
  udfald: ['godkendt', 'afvist', 'andet'],
  bogstaver: ['b'],
  tvillinger: [],
  beslaegtede: [],
  moeder: {
    // 2019-09-26, 2019-10-10 twice, and 2024-01-17.
    forum: [1, 0, 1, 1],
    dage: [18165, 14, 0, 1560],
    raekke: [1, 1, 2, 1],
    antal: [4, 0, 1, 2],
    lukkede: [[3], [1, 2], [], []],
  },
  punkter: {
    spring: [1, 1, 2, 1, 7, 1, 1],
    udfald: [0, 1, -1, 0, 2, 0, -1],
    emner: [1, 2, 0, 3, 2, 1, 0],
    // The last row of the first meeting came up as its second row.
    forrige: [0, 0, 0, 2, 0, 0, 3],
    staaende: [0, 5],
  },
  emnesaet: [[], [0], [1], [0, 1]],
};

/** Its rows. */
export const ROWS: Rows = rowsOf(TABLE);
