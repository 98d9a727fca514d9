// The parts of the register of decisions, as its page reads them.
import type { Meeting } from '../model/archive.ts';
import type { RegisterPart } from '../model/register/register-part.ts';
import { leavesOf, type Period, periodsOf } from '../model/register/register-periods.ts';

/** A meeting with its rows of the spreadsheet. */
export interface MeetingRows {
  readonly meeting: Meeting;
  readonly csv: string;
}

const decisionsIn = ({ punkter }: Meeting): Meeting['punkter'] =>
  punkter.filter(({ beslutning }) => beslutning !== null);

/** Who attended a meeting, a line each: what the register's filter of persons looks in. */
const attendanceOf = ({ deltagere }: Meeting): readonly string[] => deltagere;

/** The meetings that decided something, by the parts of the register, in the order given, each with how much it decided. */
export function registerPeriods<
  Thing extends { readonly meeting: Pick<Meeting, 'date'>; readonly decisions: number },
>(things: readonly Thing[]): Period<Thing>[] {
  const countOf = ({ decisions }: Thing): number => decisions;
  const decided = things.filter((thing) => countOf(thing) > 0);
  return leavesOf(periodsOf(decided, { dateOf: ({ meeting }) => meeting.date, countOf }));
}

/** One part of the register; `titleOf` gives the title that pages show of a closed item. */
export function registerPart(
  held: readonly MeetingRows[],
  titleOf: (kortTitel: string) => string,
): RegisterPart {
  const numbers = new Map<string, number>();
  const closed: [number, string][] = [];
  let row = 0;
  const meetings = held.map(({ meeting }) => {
    const decided = decisionsIn(meeting);
    for (const { lukket, kortTitel } of decided) {
      if (lukket) closed.push([row, titleOf(kortTitel)]);
      row += 1;
    }
    const deltagere = attendanceOf(meeting).map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      numbers.set(line, number);
      return number;
    });
    return { forum: meeting.forum.slug, rows: decided.length, deltagere };
  });
  return { meetings, deltagere: [...numbers.keys()], closed, csv: held.map(({ csv }) => csv).join('') };
}
