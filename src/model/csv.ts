// Rows as Danish Excel reads them: of the register of decisions, and of what a search finds.

/** What a formula begins with, also where programs see past spaces, quotes and the wide forms of signs. */
const FORMULA = /^["'\s\p{Cf}]*[-=+@|%]|^[\t\r\n]/u;

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = FORMULA.test(value.slice(0, 100).normalize('NFKC')) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The fields of a row, in their order. */
export const PUNKT_FIELDS = [
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
export type PunktRow = Readonly<Record<(typeof PUNKT_FIELDS)[number], string>>;

const line = (fields: readonly string[]): string => `${fields.map(csvField).join(';')}\r\n`;

/** A row with its end. */
export const csvLine = (row: PunktRow): string => line(PUNKT_FIELDS.map((field) => row[field]));

/** What a file of rows begins with: semicolons and a byte order mark, as Danish Excel wants it. */
export const CSV_HEAD = `\uFEFF${line(PUNKT_FIELDS)}`;
