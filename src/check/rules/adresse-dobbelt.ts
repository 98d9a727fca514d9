import type { ArchiveRule, CheckedFile } from '../rule.ts';

/** No two meetings may have one address. */
export const adresseDobbelt: ArchiveRule = {
  id: 'adresse-dobbelt',
  severity: 'fejl',
  check: ({ files }) => {
    const first = new Map<string, CheckedFile>();
    return files.flatMap((file) => {
      if (!file.summary) return [];
      const other = first.get(file.summary.id);
      first.set(file.summary.id, other ?? file);
      if (!other) return [];
      return [
        {
          path: file.path,
          place: file.place,
          message: `Mødet har samme adresse som et andet: \`/${file.summary.id}/\`.`,
          note: `Slet den ene fil, eller kald dagens andet møde \`${file.summary.date}-2.md\`.`,
          other: { path: other.path, place: other.place },
        },
      ];
    });
  },
};
