import { FILE_START } from '../../model/parsed.ts';
import type { ArchiveRule } from '../rule.ts';

/** Without the whole history pages lack when things were published and corrected. */
export const historikMangler: ArchiveRule = {
  id: 'historik-mangler',
  severity: 'oplysning',
  check: ({ history: { state, complaint } }) => {
    if (state === 'afkortet')
      return [
        {
          ...{ path: 'arkiv.yaml', place: FILE_START },
          message: 'Kun den nyeste del af git-historikken er hentet.',
          note:
            'Siderne viser kun de rettelser, som den rækker til. Hent det hele: `fetch-depth: 0` (GitHub), ' +
            '`GIT_DEPTH: 0` (GitLab), `fetchDepth: 0` (Azure), ellers `git fetch --unshallow`.',
        },
      ];
    if (state === 'ulaest')
      return [
        {
          ...{ path: 'arkiv.yaml', place: FILE_START },
          message: `Git-historikken kan ikke læses${complaint ? `: ${complaint}` : ''}.`,
          note: 'Siderne vises uden den. Skriv `historik: nej` i arkiv.yaml, hvis den ikke skal bruges.',
        },
      ];
    return [];
  },
};
