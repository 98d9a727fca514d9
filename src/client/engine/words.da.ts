/** What the search says of itself. */
export const words = {
  without: (lacking: readonly string[]) => `Søg uden ${lacking.map((word) => `«${word}»`).join(' og ')}`,
  hele: 'Hele punktet',
  beslutning: 'Kun beslutninger',
  bilag: 'Kun navne på bilag',
} as const;
