import type { ImportedMeeting } from './import-text.ts';
import type { OpenedPunkt } from './punkt.ts';
import type { Uncertainty } from './types.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`;

/** One line for each uncertain place. */
export const uncertaintyLines = (uncertain: readonly Uncertainty[]): string[] =>
  uncertain.map(({ line, text }) => `  linje ${line}: ${text}`);

/** The line that sums an import up. */
export function summaryLine({ counts, uncertain }: Pick<ImportedMeeting, 'counts' | 'uncertain'>): string {
  const punkter = plural(counts.punkter, 'punkt', 'punkter');
  const lukkede = counts.lukkede > 0 ? ` (${plural(counts.lukkede, 'lukket', 'lukkede')})` : '';
  const afsnit = `${counts.afsnit.toLocaleString('da-DK')} afsnit`;
  const ord = `${counts.ord.toLocaleString('da-DK')} ord bevaret`;
  return `  ${punkter}${lukkede}, ${afsnit}, ${ord}, ${plural(uncertain.length, 'usikkert sted', 'usikre steder')}`;
}

/** Text under a closed item is not quoted, whichever stage spoke of it. */
export function withoutClosedText(
  uncertain: readonly Uncertainty[],
  punkter: readonly OpenedPunkt[],
): Uncertainty[] {
  const isClosed = (line: number): boolean =>
    punkter.some(({ lukket, rest }) => lukket && rest.some(({ nr }) => nr === line));
  return uncertain
    .map(({ line, text }) => ({
      line,
      text: isClosed(line) ? text.replace(/«.*$/su, '(ikke vist: punktet er lukket)') : text,
    }))
    .sort((a, b) => a.line - b.line);
}
