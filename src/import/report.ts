import type { ImportedMeeting } from './import-text.ts';
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
