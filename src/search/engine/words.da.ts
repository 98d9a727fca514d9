const quoted = (words: readonly string[]): string[] => words.map((word) => `«${word}»`);

/** `«a», «b» og «c»` */
const listed = (words: readonly string[]): string =>
  [quoted(words).slice(0, -1).join(', '), ...quoted(words).slice(-1)].filter(Boolean).join(' og ');

/** What the search says of itself. */
export const words = {
  without: (lacking: readonly string[]) => `Søg uden ${listed(lacking)}`,
  hele: 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun navne på bilag',
} as const;
