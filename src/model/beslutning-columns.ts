// The columns of the register of decisions as a spreadsheet, which its page reads too.
import { csvLine } from './csv.ts';

/** The columns; `sagsnumre` has a comma and a space between, `indstilling` a line a point. */
export const BESLUTNING_COLUMNS = [
  'dato',
  'forum',
  'punkt',
  'titel',
  'sagsnumre',
  'udfald',
  'beslutning',
  'adresse',
  'indstilling',
] as const;

/** What a file of rows begins with: a byte order mark, as Danish Excel wants it, and the names of the columns. */
export const CSV_HEAD = `\uFEFF${csvLine(BESLUTNING_COLUMNS)}`;
