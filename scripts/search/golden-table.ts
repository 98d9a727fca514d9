/** What a golden query asks for among what is found. */
export interface Expected {
  /** `et`: one of them among the first three; `alle`: each of them; `raekke`: these first, in this order. */
  readonly how: 'et' | 'alle' | 'raekke';
  /** `chefforum/2019-10-10#punkt-6` for a result, `→sag/13-16074` for a page to go straight to. */
  readonly addresses: readonly string[];
}

/** One row of a table of golden queries: what somebody types, and what any sensible reader would call the right answer. */
export interface GoldenRow {
  readonly line: number;
  readonly kind: string;
  /** The query as typed, or the search page's whole query, which begins with `?`. */
  readonly query: string;
  /** What is asked for, as the table has it. */
  readonly wanted: string;
  /** Null when the row asks for nothing but its demands. */
  readonly expected: Expected | null;
  /** Whether nothing at all may be found. */
  readonly isNothing: boolean;
  readonly demands: readonly Demand[];
}

/** A further demand of a row, by the word that the table calls it. */
export interface Demand {
  readonly kind: (typeof DEMANDS)[number];
  readonly value: string;
}

/**
 * `ikke`: an item that must not be found · `mangler`: a word that must be named as lacking · `mente`: a query that
 * «Mente du» must offer · `tilbud`: a page that must be offered in place of what does not exist.
 */
const DEMANDS = ['ikke', 'mangler', 'mente', 'tilbud'] as const;
const SEPARATORS = { alle: ' & ', raekke: ' > ', et: ' | ' } as const;

/**
 * Reads a table: a row a line of kind, query, expected and demands with tabs between; `#` begins a remark, and `@name` a
 * line that gives several addresses one name. Throws where a line is none of these.
 */
export function readGoldenTable(text: string): GoldenRow[] {
  const lines = text.split(/\r?\n/);
  const names = new Map(
    lines.filter((line) => line.startsWith('@')).map((line) => line.split(/\t+/) as [string, string]),
  );
  const rows = lines.flatMap((content, index) => {
    const isRow = content.trim() !== '' && !/^[#@]/.test(content);
    return isRow ? [readRow(content, index + 1, names)] : [];
  });
  const keys = rows.map(({ query }) => query);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`«${twice}» is asked twice`);
  return rows;
}

function readRow(content: string, line: number, names: ReadonlyMap<string, string>): GoldenRow {
  const [kind = '', query = '', cell = '', demands = '', ...rest] = content.split(/\t+/);
  const expected = cell.replace(/@[\p{L}-]+/gu, (name) => names.get(name) ?? name);
  if (kind === '' || query === '' || expected === '' || rest.length > 0)
    throw new Error(`line ${line} is no row: ${content}`);
  const isNothing = expected === 'ingen';
  const row = { line, kind, query, wanted: cell, isNothing, demands: readDemands(demands, line) };
  if (!isNothing && expected !== '–') return { ...row, expected: readExpected(expected, line) };
  if (!isNothing && row.demands.length === 0) throw new Error(`line ${line} demands nothing`);
  return { ...row, expected: null };
}

function readExpected(cell: string, line: number): Expected {
  const how = (['alle', 'raekke'] as const).find((one) => cell.includes(SEPARATORS[one])) ?? 'et';
  const addresses = cell.split(SEPARATORS[how]);
  const wrong = addresses.find((address) => !/^→?[\w./-]+(?:#[\w-]+)?$/.test(address));
  if (wrong !== undefined) throw new Error(`line ${line}: «${wrong}» is no address`);
  return { how, addresses };
}

function readDemands(cell: string, line: number): Demand[] {
  return cell.split(/;\s*/).flatMap((text) => {
    if (text === '') return [];
    const [, name, value = ''] = /^(\w+): (.+)$/.exec(text) ?? [];
    const kind = DEMANDS.find((one) => one === name);
    if (!kind) throw new Error(`line ${line}: «${text}» is no demand`);
    return [{ kind, value }];
  });
}

/** What a row asks the search page for. */
export function parametersOf({ query }: GoldenRow): URLSearchParams {
  return query.startsWith('?') ? new URLSearchParams(query) : new URLSearchParams({ q: query });
}
