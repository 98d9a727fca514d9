// How often each ground is named, and how often none.
import type { GrundlagCount } from '../../model/views/lukkede-model.ts';

/** The grounds of some closed items, the one that is named most first, and last those that name none. */
export function groundsOf(punkter: readonly { readonly grundlag: string | null }[]): GrundlagCount[] {
  const counts = new Map<string | null, number>();
  for (const { grundlag } of punkter) counts.set(grundlag, (counts.get(grundlag) ?? 0) + 1);
  return [...counts]
    .map(([grundlag, count]) => ({ grundlag, count }))
    .sort(
      (a, b) =>
        Number(a.grundlag === null) - Number(b.grundlag === null) ||
        b.count - a.count ||
        ((a.grundlag ?? '') < (b.grundlag ?? '') ? -1 : 1),
    );
}
