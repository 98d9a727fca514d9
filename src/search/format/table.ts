import type { IsoDate } from '../../model/brand.ts';
import type { Udfald } from '../../model/parsed.ts';
import type { SearchTable, TableForum, TableMeeting } from './search-table.ts';

const DAY_MS = 86_400_000;

/** What is known of every row, spread out for looking up. */
export interface Rows {
  readonly count: number;
  readonly meetings: readonly TableMeeting[];
  readonly forummer: readonly TableForum[];
  readonly emner: SearchTable['emner'];
  /** The meeting of each row, as an index. */
  readonly meetingOf: Int32Array;
  readonly nummer: Int32Array;
  /** `2019`. */
  aar(row: number): string;
  udfald(row: number): Udfald | null;
  /** The main groups of a row's cases. */
  emnerOf(row: number): readonly string[];
  isStanding(row: number): boolean;
  /** The first row of a row's case: rows that have the same are treatments of one case. */
  readonly sagOf: Int32Array;
}

/** Numbers from the steps between them. */
const sums = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Spreads the search's table out. */
export function rowsOf(table: SearchTable): Rows {
  const { moeder, punkter, emner, emnesaet } = table;
  const count = punkter.udfald.length;
  const meetingOf = new Int32Array(count);
  const nummer = new Int32Array(count);
  const days = sums(moeder.dage);
  let row = 0;
  const meetings = moeder.antal.map((antal, at): TableMeeting => {
    const first = row;
    const numre = sums(punkter.spring.slice(first, first + antal));
    meetingOf.fill(at, first, first + antal);
    nummer.set(numre, first);
    row += antal;
    const forum = table.forummer[moeder.forum[at] ?? -1];
    if (!forum) throw new Error(`no forum of meeting ${at}`);
    const date = new Date((days[at] ?? 0) * DAY_MS).toISOString().slice(0, 10) as IsoDate;
    const sequence = moeder.raekke[at] ?? 1;
    const all = [...numre, ...(moeder.lukkede[at] ?? [])].sort((one, other) => one - other);
    const url = `/${forum.slug}/${date}${sequence > 1 ? `-${sequence}` : ''}/` as const;
    return { forum, date, url, numre: all, first, count: antal };
  });
  const standing = new Set(sums(punkter.staaende));
  const sagOf = new Int32Array(count);
  for (const [at, back] of punkter.forrige.entries()) sagOf[at] = back === 0 ? at : (sagOf[at - back] ?? at);
  const sets = emnesaet.map((set) => set.map((index) => emner[index]?.nummer ?? ''));
  return {
    count,
    meetings,
    forummer: table.forummer,
    emner,
    meetingOf,
    nummer,
    aar: (at) => meetings[meetingOf[at] ?? -1]?.date.slice(0, 4) ?? '',
    udfald: (at) => table.udfald[punkter.udfald[at] ?? -1] ?? null,
    emnerOf: (at) => sets[punkter.emner[at] ?? -1] ?? [],
    isStanding: (at) => standing.has(at),
    sagOf,
  };
}
