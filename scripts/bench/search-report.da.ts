import { counted, numberText, secondsText } from '../build/stages.ts';
import { alignedRows } from '../search/report.da.ts';
import { byKind, bytesOf, type ColdSearch, type Leg } from './search-cold.ts';
import type { BenchQuery } from './search-queries.ts';
import type { BuiltSite } from './search-site.ts';
import type { TypedSearch } from './search-typed.ts';

/** A cold search of a query. */
export interface ColdOf extends BenchQuery {
  readonly search: ColdSearch;
}

/** What is demanded at a size, and whether it was kept. */
interface Limit {
  readonly name: string;
  readonly limit: number;
  readonly unit: string;
  readonly found: number;
}

/** The sizes that something is demanded of, in items; what is between is held to the next larger. */
const MIDDLING = 5500;
const KB = 1000;

const kb = (bytes: number): string => `${numberText(Math.round(bytes / KB))} KB`;
const ms = (value: number): string => `${numberText(Math.round(value))} ms`;

/** The value in the middle of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;

const table = (rows: readonly (readonly string[])[]): string =>
  alignedRows(rows, '   ')
    .map((row) => `  ${row.trimEnd()}`)
    .join('\n');

/** What the build of a synthetic archive took. */
export const builtText = ({ seconds, searchSeconds }: BuiltSite): string =>
  `Bygget på ${secondsText(seconds)}, heraf søgningen ${secondsText(searchSeconds)}`;

/** How many files a site has. */
export const filesText = (files: { pagefind: number; soegning: number; all: number }): string =>
  `Filer: ${numberText(files.pagefind)} i pagefind/, ${numberText(files.soegning)} i soegning/, ${numberText(files.all)} i alt`;

/** What a cold search fetched, by kind: until the results stood, and after. */
export function kindsText({ kind, q, search }: ColdOf): string {
  const rows = (legs: readonly Leg[]): string[][] =>
    byKind(legs).map((own) => [own.kind, String(own.count), kb(own.bytes)]);
  return [
    `Kold søgning, ${kind}: «${q}»`,
    table([
      ['', 'filer', 'sendt'],
      ...rows(search.until),
      ['i alt til resultaterne', String(search.until.length), kb(bytesOf(search.until))],
      ...rows(search.after).map(([name = '', ...cells]) => [`+ ${name}, bagefter`, ...cells]),
    ]),
  ].join('\n');
}

/** The cold searches beside each other. */
export const coldText = (all: readonly ColdOf[]): string =>
  table([
    ['Kold cache', 'til resultater', 'filer', 'sendt', 'bagefter'],
    ...all.map(({ kind, search }) => [
      kind,
      ms(search.ms),
      String(search.until.length),
      kb(bytesOf(search.until)),
      kb(bytesOf(search.after)),
    ]),
  ]);

/** Each file of a cold search in the order in which it was asked for. */
export const legsText = ({ search }: ColdOf): string =>
  table([
    ['Fil', 'fra', 'til', 'sendt'],
    ...search.until
      .toSorted((one, other) => one.from - other.from)
      .map(({ from, to, bytes, path }) => [path, ms(from), ms(to), kb(bytes)]),
  ]);

/** The typed searches. */
export function typedText(all: readonly TypedSearch[]): string {
  const columns = ['fromKey', 'fromAsking', 'slowly', 'again'] as const;
  const over = (name: string, of: (values: readonly number[]) => number): string[] => [
    name,
    ...columns.map((column) => ms(of(all.map((one) => one[column])))),
  ];
  return table([
    ['I den åbne side', 'efter sidste tast', 'uden pausen', 'langsomt skrevet', 'igen'],
    ...all.map((one) => [`${one.kind}: ${one.q}`, ...columns.map((column) => ms(one[column]))]),
    over('median', median),
    over('værst', worst),
  ]);
}

const worst = (values: readonly number[]): number => Math.max(...values);

/** What is measured against its limits, each kept or not; and whether all were. */
export function limitsText(
  items: number,
  cold: readonly ColdOf[],
  typed: readonly TypedSearch[],
): { text: string; isKept: boolean } {
  const isLarge = items > MIDDLING;
  const limits: Limit[] = [
    {
      name: 'sendt til de første resultater',
      limit: isLarge ? 700 : 300,
      unit: 'KB',
      found: worst(cold.map(({ search }) => bytesOf(search.until))) / KB,
    },
    { name: 'første resultater', limit: 2000, unit: 'ms', found: worst(cold.map(({ search }) => search.ms)) },
    {
      name: 'efter sidste tast, værst',
      limit: isLarge ? 2000 : 300,
      unit: 'ms',
      found: worst(typed.map(({ fromKey }) => fromKey)),
    },
  ];
  const rows = limits.map(({ name, limit, unit, found }) => [
    `${found <= limit ? '✓' : '✗'} ${name}`,
    `${numberText(Math.round(found))} ${unit}`,
    `højst ${numberText(limit)} ${unit}`,
  ]);
  const heading = `Grænserne for ${isLarge ? '38.000' : '5.000'} punkter, målt ved ${counted(items, 'punkt', 'punkter')}`;
  return { text: `${heading}\n${table(rows)}`, isKept: limits.every(({ limit, found }) => found <= limit) };
}
