import type { Rule } from '../rule.ts';

/** A meeting that others speak of, but that the archive lacks, is worth finding. */
export const moedeMangler: Rule = {
  id: 'moede-mangler',
  severity: 'oplysning',
  check: ({ archive }) => {
    const known = new Set(archive?.config.forummer.map(({ slug }) => slug));
    return (archive?.missing ?? [])
      .filter(({ forum }) => known.has(forum.slug))
      .map(({ forum, date, from }) => ({
        path: from.path,
        place: from.reference.place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        message: `\`${from.reference.tekst}\`: arkivet har intet møde i ${forum.navn} den ${date}.`,
        note: 'Ret datoen, hvis den er forkert, eller tilføj det manglende referat. Henvisningen vises uden link.',
      }));
  },
};
