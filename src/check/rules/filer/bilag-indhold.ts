import { findFile } from '../../../archive/attachments/attachments.ts';
import type { FileState } from '../../../archive/attachments/file-kinds.ts';
import type { ArchiveRule, Finding } from '../../rule.ts';

function textOf(url: string, state: FileState): Pick<Finding, 'message' | 'note'> | null {
  switch (state.problem) {
    case null:
      return null;
    case 'tom':
      return {
        message: `Filen \`${url}\` er tom.`,
        note: 'Læg den rigtige fil i mødets mappe igen; den er nok gået i stykker, da den blev kopieret.',
      };
    case 'lfs':
      return {
        message: `Filen \`${url}\` er kun en henvisning til Git LFS og ikke selve filen.`,
        note: 'Hent filerne med `git lfs pull`, før arkivet bygges.',
      };
    case 'andet':
      return {
        message: `Filen \`${url}\` er ikke det, som endelsen siger${state.kind ? `: det er ${state.kind}` : ''}.`,
        note: 'Gem filen igen i det rigtige format, eller ret endelsen, så læseren kan åbne den.',
      };
  }
}

/** An attachment is whole and is what its name says. */
export const bilagIndhold: ArchiveRule = {
  id: 'bilag-indhold',
  severity: 'fejl',
  check: ({ files, entries, fileStates }) =>
    files.flatMap(({ path, summary, fileLinks }) =>
      fileLinks.flatMap(({ url, place }): Finding[] => {
        const target = findFile(summary ?? { path }, url, entries);
        const state = target.state === 'found' ? fileStates.get(target.from)?.state : undefined;
        const text = state ? textOf(url, state) : null;
        return text ? [{ path, place, ...text }] : [];
      }),
    ),
};
