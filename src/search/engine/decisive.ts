// Which treatment of a case decided it.
import type { Udfald } from '../../model/parsed.ts';
import type { Rows } from '../format/table.ts';

/** How far an outcome ends a case: what another body goes on with, or the same one later, ends none. */
const ENDS: Readonly<Record<Udfald, number>> = {
  godkendt: 3,
  'delvist-godkendt': 3,
  afvist: 3,
  andet: 2,
  'taget-til-efterretning': 2,
  bortfaldet: 2,
  droeftet: 1,
  udsat: 1,
  tilbagesendt: 1,
  'sendt-videre': 1,
};

const MOST = 3;

/** The body that has the last word in a municipality or a region. */
const COUNCIL = /(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd)/iu;

const isCouncil = (row: number, rows: Rows): boolean =>
  COUNCIL.test(rows.meetings[rows.meetingOf[row] ?? -1]?.forum.navn ?? '');

/** Whether the council decided it. */
export function isLastWord(row: number, rows: Rows): boolean {
  const udfald = rows.udfald(row);
  return udfald !== null && ENDS[udfald] === MOST && isCouncil(row, rows);
}

/** The most decisive of some treatments of a case: one that ended it before one that sent it on, the council's before others', and then the last. */
export function mostDecisive(treatments: readonly number[], rows: Rows): number {
  const measure = (row: number): number => {
    const udfald = rows.udfald(row);
    const ends = udfald === null ? 0 : ENDS[udfald];
    return ends > 1 ? ends + (isCouncil(row, rows) ? 2 : 0) : ends;
  };
  return treatments.reduce((best, row) => {
    const more = measure(row) - measure(best);
    return more > 0 || (more === 0 && row > best) ? row : best;
  });
}
