import type { Verdict } from './judge.ts';

/** How many rows of a kind did well; `asked` are those that expect something, `nothing` those that expect nothing. */
export interface Figures {
  readonly kind: string;
  readonly asked: number;
  readonly at1: number;
  readonly at3: number;
  readonly nothing: number;
  readonly honest: number;
}

function figuresOf(kind: string, verdicts: readonly Verdict[]): Figures {
  const asked = verdicts.filter(({ row }) => !row.isNothing);
  const nothing = verdicts.filter(({ row }) => row.isNothing);
  return {
    kind,
    asked: asked.length,
    at1: asked.filter(({ at1 }) => at1).length,
    at3: asked.filter(({ isMet }) => isMet).length,
    nothing: nothing.length,
    honest: nothing.filter(({ isMet }) => isMet).length,
  };
}

/** The figures of each kind in the order of the table, and of all rows. */
export function figures(verdicts: readonly Verdict[]): { kinds: Figures[]; all: Figures } {
  const kinds = [...new Set(verdicts.map(({ row }) => row.kind))];
  return {
    kinds: kinds.map((kind) =>
      figuresOf(
        kind,
        verdicts.filter(({ row }) => row.kind === kind),
      ),
    ),
    all: figuresOf('i alt', verdicts),
  };
}

/** A share in percent, with one decimal rounded down, so that 100 means all; null of none. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((1000 * part) / whole) / 10;
}
