// The columns of the register of decisions as a spreadsheet, which its page reads too.
import { csvHead } from '../text/csv.ts';
import { PUNKT_COLUMNS } from './punkt-row.ts';

/** The columns; `sagsnumre` has a comma and a space between, `indstilling` a line a point. */
const BESLUTNING_COLUMNS = [...PUNKT_COLUMNS, 'indstilling'] as const;

/** What a file of decisions begins with. */
export const CSV_HEAD = csvHead(BESLUTNING_COLUMNS);
