// Whether a page's names are those of a voter.
import type { Voter } from '../../model/afstemning.ts';
import { nameKey } from '../../parse/fremmoede/names.ts';

/** Whether a voter is the list or person of a page. */
export const isNamed = ({ art, navn }: Voter, kind: 'liste' | 'person', keys: ReadonlySet<string>): boolean =>
  art === kind && keys.has(nameKey(navn));
