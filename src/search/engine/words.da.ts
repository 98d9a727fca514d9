import type { Apart } from '../find/find-less.ts';

const quoted = (words: readonly string[]): string[] => words.map((word) => `«${word}»`);

/** `«a», «b» og «c»` */
const listed = (words: readonly string[]): string =>
  [quoted(words).slice(0, -1).join(', '), ...quoted(words).slice(-1)].filter(Boolean).join(' og ');

const firstCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const instead = ({ word, parts, isAll }: Apart): string =>
  `med ${isAll ? listed(parts) : quoted(parts).join(' eller ')} i stedet for «${word}»`;

/** What the search says of itself. */
export const words = {
  less: (left: readonly string[], apart: readonly Apart[]) =>
    firstCapital([...(left.length > 0 ? [`uden ${listed(left)}`] : []), ...apart.map(instead)].join(', ')),
  without: (lacking: readonly string[]) => `Søg uden ${listed(lacking)}`,
  hele: 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun i bilag',
} as const;
