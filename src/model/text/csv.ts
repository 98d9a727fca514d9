// Rows of a spreadsheet as Danish Excel reads them: semicolons, quotes, and no field that is a formula.

/** What a formula begins with, also where programs see past spaces, quotes and the wide forms of signs. */
const FORMULA = /^["'\s\p{Cf}]*[-=+@|%]|^[\t\r\n]/u;

const isFormula = (value: string): boolean => FORMULA.test(value.slice(0, 100).normalize('NFKC'));

/** A field as Danish Excel reads it; a leading sign that would make it a formula gets an apostrophe. */
function csvField(value: string): string {
  const safe = isFormula(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A row with its end. */
export const csvLine = (row: readonly string[]): string => `${row.map(csvField).join(';')}\r\n`;

/** What a file of rows begins with: a byte order mark, as Danish Excel wants it, and the names of the columns. */
export const csvHead = (columns: readonly string[]): string => `\uFEFF${csvLine(columns)}`;

/** A row that was read: its fields as they were before they were written, and the row itself. */
export interface CsvRow {
  readonly fields: readonly string[];
  readonly line: string;
}

const FIELD = /"((?:[^"]|"")*)"|[^";\r\n]*/y;

/** Reads rows as `csvLine` writes them. */
export function readCsvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let [from, fields]: [number, string[]] = [0, []];
  for (let at = 0; at < text.length; ) {
    FIELD.lastIndex = at;
    const [whole = '', quoted] = FIELD.exec(text) ?? [];
    const value = quoted === undefined ? whole : quoted.replaceAll('""', '"');
    fields.push(value.startsWith("'") && isFormula(value) ? value.slice(1) : value);
    at += whole.length;
    if (text[at] === ';') at += 1;
    else {
      at += 2;
      rows.push({ fields, line: text.slice(from, at) });
      [from, fields] = [at, []];
    }
  }
  return rows;
}
