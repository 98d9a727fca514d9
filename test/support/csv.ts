/** Reads semicolon-separated values with quotes, as Danish spreadsheets do. */
export function readCsv(text: string): string[][] {
  const fields = text.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/g);
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of fields) {
    if (whole === '') continue;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
