// A report as lines of a terminal.

import type { Remark } from '../blocks/remark.ts';
import { confidenceOf } from './confidence.ts';
import type { ImportedMeeting } from './imported-meeting.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`;

/** How a place is told: by its line, and by its page where there are pages. */
export function placeName(line: number, pages: ReadonlyMap<number, number>): string {
  const page = pages.get(line);
  return page === undefined ? `linje ${line}` : `side ${page}, linje ${line}`;
}

/** One line for each place that a person may want to look at. */
export const uncertaintyLines = (
  uncertain: readonly Remark[],
  pages: ReadonlyMap<number, number> = new Map(),
): string[] =>
  uncertain.map(
    ({ line, text, grade }) =>
      `  ${placeName(line, pages)}${grade === 'routine' ? ' (bemærkning)' : ''}: ${text}`,
  );

/** The line that sums an import up. */
export function summaryLine({ counts, uncertain }: Pick<ImportedMeeting, 'counts' | 'uncertain'>): string {
  const punkter = plural(counts.punkter, 'punkt', 'punkter');
  const lukkede = counts.lukkede > 0 ? ` (${plural(counts.lukkede, 'lukket', 'lukkede')})` : '';
  const afsnit = `${counts.afsnit.toLocaleString('da-DK')} afsnit`;
  const ord = `${counts.ord.toLocaleString('da-DK')} ord bevaret`;
  const routine = uncertain.filter(({ grade }) => grade === 'routine').length;
  const notices = routine > 0 ? `, ${plural(routine, 'bemærkning', 'bemærkninger')}` : '';
  const doubts = plural(uncertain.length - routine, 'usikkert sted', 'usikre steder');
  return `  ${punkter}${lukkede}, ${afsnit}, ${ord}${notices}, ${doubts}`;
}

/** Where the words of a source that are not in the file went, and how sure the reading is. */
export function accountLine(meeting: ImportedMeeting): string {
  const { account } = meeting;
  const parts = (
    [
      [account.head, 'hoved'],
      [account.contents, 'indholdsfortegnelse'],
      [account.furniture, 'sidepynt'],
      [account.told, 'sagsoplysninger'],
      [account.repeated, 'gentaget titel'],
      [account.closed, 'lukket tekst'],
    ] as const
  ).flatMap(([count, name]) => (count > 0 ? [`${count.toLocaleString('da-DK')} ${name}`] : []));
  const left = parts.length > 0 ? `ord udenfor punkterne: ${parts.join(', ')}; ` : '';
  return `  ${left}sikkerhed ${confidenceOf(meeting)} %`;
}
