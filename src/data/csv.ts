// Rows as Danish Excel reads them.

/** What a formula begins with, also where programs see past spaces, quotes and the wide forms of signs. */
const FORMULA = /^["'\s\p{Cf}]*[-=+@|%]|^[\t\r\n]/u;

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = FORMULA.test(value.slice(0, 100).normalize('NFKC')) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A row with its line end. */
export const csvLine = (row: readonly string[]): string => `${row.map(csvField).join(';')}\r\n`;

/** What a file of rows begins with: semicolons and a byte order mark, as Danish Excel wants it. */
export const csvHead = (header: readonly string[]): string => `\uFEFF${csvLine(header)}`;
