import { hideCpr } from '../personal/cpr/hide.ts';
import type { ImportedMeeting } from './import-text.ts';
import type { OpenedPunkt } from './punkt.ts';
import { RESEMBLES } from './punkt-candidates.ts';
import type { Uncertainty } from './types.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`;

/** One line for each uncertain place. */
export const uncertaintyLines = (uncertain: readonly Uncertainty[]): string[] =>
  uncertain.map(
    ({ line, text, grade }) => `  linje ${line}${grade === 'routine' ? ' (bemærkning)' : ''}: ${text}`,
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

/** Text under a closed item is not quoted, whichever stage spoke of it, nor is a CPR number. */
export function withoutSecrets(
  uncertain: readonly Uncertainty[],
  punkter: readonly OpenedPunkt[],
): Uncertainty[] {
  const isClosed = (line: number): boolean =>
    punkter.some(
      ({ lukket, rest, hidden = [] }) =>
        (lukket && rest.some(({ nr }) => nr === line)) || hidden.some(({ nr }) => nr === line),
    );
  const lost = new Set(uncertain.filter(({ grade }) => grade === 'loss').map(({ line }) => line));
  return uncertain
    .filter(({ line, grade, text }) => grade === 'loss' || !lost.has(line) || !text.startsWith(RESEMBLES))
    .map(({ line, text, grade }) => ({
      line,
      text: hideCpr(isClosed(line) ? text.replace(/«.*$/su, '(ikke vist: punktet er lukket)') : text),
      grade,
    }))
    .sort((a, b) => a.line - b.line);
}
