import { FILE_START } from '../../model/parsed.ts';
import type { ArchiveRule } from '../rule.ts';

/** Nothing in the content folder leads out of it. */
export const symbolskHenvisning: ArchiveRule = {
  id: 'symbolsk-henvisning',
  severity: 'fejl',
  check: ({ entries }) =>
    [...entries]
      .filter(([, { kind }]) => kind === 'link')
      .map(([path]) => ({
        path,
        place: FILE_START,
        message: 'Der ligger en symbolsk henvisning i arkivets mappe.',
        note: 'Erstat den med selve filen eller mappen; arkivet følger den ikke.',
      })),
};
