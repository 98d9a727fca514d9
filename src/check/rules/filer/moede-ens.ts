import type { ArchiveRule, CheckedFile } from '../../rule.ts';

/** Two meetings of one text are most often a file that was copied and not written anew; a meeting that two forums held together is one. */
export const moedeEns: ArchiveRule = {
  id: 'moede-ens',
  severity: 'advarsel',
  check: ({ files }) => {
    const first = new Map<string, CheckedFile>();
    return files.flatMap((file) => {
      const { summary, bodyKey } = file;
      if (!summary || bodyKey === null || summary.status === 'aflyst') return [];
      const other = first.get(bodyKey);
      if (!other) first.set(bodyKey, file);
      if (!other || other.summary?.date === summary.date) return [];
      return [
        {
          path: file.path,
          place: file.place,
          message: 'Mødets tekst er den samme som et andet mødes.',
          note: 'Er filen en kopi, som ikke er skrevet om, så ret teksten eller slet filen.',
          other: { path: other.path, place: other.place },
        },
      ];
    });
  },
};
