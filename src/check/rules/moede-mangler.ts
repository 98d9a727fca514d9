import { FILE_START } from '../../model/parsed.ts';
import type { ArchiveRule } from '../rule.ts';

/** A meeting that others speak of, but that the archive lacks, is worth finding. */
export const moedeMangler: ArchiveRule = {
  id: 'moede-mangler',
  severity: 'oplysning',
  check: ({ archive }) => {
    const known = new Set(archive?.config.forummer.map(({ slug }) => slug));
    return (archive?.missing ?? []).map(({ forum, date, from: { path, reference } }) => {
      const isKnown = known.has(forum.slug);
      const lacks = isKnown
        ? `arkivet har intet møde i ${forum.navn} den ${date}`
        : `arkivet har ikke forummet ${forum.navn}`;
      return {
        path,
        place: reference.place ?? FILE_START,
        message: `\`${reference.tekst}\`: ${lacks}.`,
        note: isKnown
          ? 'Ret datoen, hvis den er forkert, eller tilføj det manglende referat. Henvisningen vises uden link.'
          : 'Tilføj forummet i arkiv.yaml, hvis dets referater skal med, eller dets navn til et forums `forkortelser`. Henvisningen vises uden link.',
      };
    });
  },
};
