/** The columns of what a search finds, as a spreadsheet: those of the register of decisions, but for what was recommended. */
export const PUNKT_COLUMNS = [
  'dato',
  'forum',
  'punkt',
  'titel',
  'sagsnumre',
  'udfald',
  'beslutning',
  'adresse',
] as const;

/** An item as a row. */
export type PunktRow = Readonly<Record<(typeof PUNKT_COLUMNS)[number], string>>;
