import { groupBy } from '../../model/group-by.ts';

/** Things that share a page: those of a year, or of one part of a year that has too many. */
export interface YearPart<Thing> {
  readonly year: string;
  /** Which part of its year, from 1. */
  readonly at: number;
  /** How many parts its year has. */
  readonly of: number;
  readonly things: readonly Thing[];
}

/** About how many bytes a thing takes on a page: its words and addresses, as in JSON, whose own signs stand in for the markup. */
export const weightOf = (thing: unknown): number => JSON.stringify(thing).length;

/** The weight of all things together. */
export const weightOfAll = (things: readonly unknown[]): number =>
  things.reduce<number>((sum, thing) => sum + weightOf(thing), 0);

/** Things parted by year, and a year whose things weigh more than a page may into parts; their order is kept. */
export function yearParts<Thing>(
  things: readonly Thing[],
  yearOf: (thing: Thing) => string,
  most: number,
): YearPart<Thing>[] {
  return [...groupBy(things, yearOf)].flatMap(([year, held]) => {
    const parts = chunks(held, most);
    return parts.map((part, index) => ({ year, at: index + 1, of: parts.length, things: part }));
  });
}

function chunks<Thing>(things: readonly Thing[], most: number): Thing[][] {
  const parts: Thing[][] = [];
  let room = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    const last = parts.at(-1);
    if (last && weight <= room) last.push(thing);
    else parts.push([thing]);
    room = (last && weight <= room ? room : most) - weight;
  }
  return parts;
}
