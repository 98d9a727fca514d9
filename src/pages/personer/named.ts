// Whether a page's names are those of a voter or of somebody at a meeting.
import type { Voter } from '../../model/afstemning.ts';
import type { Personside } from '../../model/config.ts';

/** A name as it is compared: «Liste A» and «A» are one list. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:liste|gruppe|parti)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Every name that stands for a page. */
export const keysOf = ({ navn, ogsaa }: Personside): ReadonlySet<string> =>
  new Set([navn, ...ogsaa].map(nameKey));

/** Whether a voter is the list or person of a page. */
export const isNamed = ({ art, navn }: Voter, kind: 'liste' | 'person', keys: ReadonlySet<string>): boolean =>
  art === kind && keys.has(nameKey(navn));
