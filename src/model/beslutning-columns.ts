// The columns of the register of decisions as a spreadsheet, which its page reads too.
import { csvHead } from './csv.ts';

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

/** What a file of decisions begins with. */
export const CSV_HEAD = csvHead(BESLUTNING_COLUMNS);
