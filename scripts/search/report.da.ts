import { type Figures, figures, percent } from './figures.ts';
import type { Verdict } from './judge.ts';

const share = (part: number, whole: number): string => {
  const value = percent(part, whole);
  return value === null ? '–' : `${String(value).replace('.', ',')} %`;
};

const cells = ({ asked, at1, at3, nothing, honest }: Figures): string[] => [
  share(at1, asked),
  share(at3, asked),
  share(honest, nothing),
];

const NAMES = ['først', 'blandt 3', 'ærligt intet'];

/** Rows of cells as lines, each column as wide as its widest cell: the first to the left, the others to the right. */
export function alignedRows(rows: readonly (readonly string[])[], gap: string): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map(([first = '', ...others]) =>
    [first.padEnd(widths[0] ?? 0), ...others.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join(gap),
  );
}

/** The percentages by kind and in all; those of Pagefind as it comes stand beside them when they are given. */
export function figuresTable(own: readonly Verdict[], plain: readonly Verdict[] | null): string {
  const ours = figures(own);
  const theirs = plain ? figures(plain) : null;
  const line = (one: Figures, other: Figures | undefined): string[] => [
    one.kind,
    String(one.asked + one.nothing),
    ...cells(one),
    ...(other ? cells(other) : []),
  ];
  const rows = [
    ['Art', 'Antal', ...NAMES, ...(theirs ? NAMES.map((name) => `Pagefind: ${name}`) : [])],
    ...ours.kinds.map((one, index) => line(one, theirs?.kinds[index])),
    line(ours.all, theirs?.all),
  ];
  const lines = alignedRows(rows, '  ');
  const rule = '─'.repeat(lines[0]?.length ?? 0);
  lines.splice(1, 0, rule);
  lines.splice(-1, 0, rule);
  return lines.join('\n');
}

/** Every row that was not met: what was asked, what was wanted, and what came instead. */
export function failureLines(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ isMet }) => !isMet)
    .map(({ row, seen }) => {
      const demands = row.demands.map(({ kind, value }) => `${kind}: ${value}`);
      const direct = seen.direct.map((address) => `→${address}`);
      const shown = [...direct, ...seen.results.slice(0, 3)].join(', ') || 'intet';
      const came = seen.isDone ? shown : 'søgningen blev ikke færdig';
      const meant = seen.meant.length > 0 ? ` (mente du: ${seen.meant.join(', ')})` : '';
      return `linje ${row.line}, ${row.kind}: «${row.query}» ventede ${[row.wanted, ...demands].join('; ')} – kom: ${came}${meant}`;
    });
}

/** The rows that one search meets and the other does not, in the order of the tables. */
const lostOf = (all: readonly Verdict[], less: readonly Verdict[]): Verdict[] =>
  less.filter(({ isMet }, at) => !isMet && all[at]?.isMet);

const countsOf = (verdicts: readonly Verdict[]): string => {
  const counts = new Map<string, number>();
  for (const { row } of verdicts) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
};

/** What is lost without a rule, by kind, what is won, and how many right answers no longer come first. */
export function ablationTable(
  { name, text }: { readonly name: string; readonly text: string },
  all: readonly Verdict[],
  less: readonly Verdict[],
): string {
  const lost = lostOf(all, less);
  const won = lostOf(less, all);
  const first = (verdicts: readonly Verdict[]): number => verdicts.filter(({ at1 }) => at1).length;
  return [
    `uden ${name.padEnd(15)} taber ${String(lost.length).padStart(3)}, vinder ${String(won.length).padStart(2)},`,
    `først ${String(first(less) - first(all)).padStart(4)}  (${text})`,
    ...(lost.length > 0 ? [`\n     taber: ${countsOf(lost)}`] : []),
    ...(won.length > 0 ? [`\n     vinder: ${countsOf(won)}`] : []),
  ].join(' ');
}

/** Each row that is lost without a rule, and what comes instead. */
export const lostLines = (all: readonly Verdict[], less: readonly Verdict[]): string[] =>
  failureLines(lostOf(all, less));
