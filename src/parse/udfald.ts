// What a decision did with its item, by its words, its sums and, where it tells nothing else, its votes.
import type { Udfald } from '../model/parsed.ts';
import { readAfstemninger } from './afstemning/read-afstemninger.ts';
import { mayTellOfVotes } from './afstemning/tokens.ts';
import { findingsOf } from './udfald/decision.ts';
import type { Finding } from './udfald/finding.ts';
import { outcomeOf } from './udfald/outcome.ts';
import { bySums } from './udfald/sums.ts';

/** What a decision did, read from its words clause by clause; where they are not sure it is `andet`. */
export function readUdfald(decision: string): Udfald {
  const told = bySums(outcomeOf(findingsOf(decision)), decision);
  return told === 'andet' && mayTellOfVotes(decision) ? byVotes(decision) : told;
}

/** What leaves open what more votes for than against have come to. */
const LEFT_OPEN =
  /anbefal|indstil|beslut|bestem|valg|vælg|kræve|tredjedel|2\/3|kvalificeret|vejledende|udsæt/iu;

/** «For stemte 4. Imod stemte 21.», and nothing else: the more have decided. */
function byVotes(decision: string): Udfald {
  const [ballot, ...others] = readAfstemninger(decision);
  const isAll = ballot?.kilde.length === decision.replace(/\s+/gu, ' ').trim().length;
  if (!ballot || !isAll || others.length > 0 || ballot.om !== 'sag' || LEFT_OPEN.test(decision))
    return 'andet';
  const [ayes, noes] = [ballot.for?.antal ?? 0, ballot.imod?.antal ?? 0];
  if (!ballot.for || !ballot.imod || ayes === noes) return 'andet';
  return ayes > noes ? 'godkendt' : 'afvist';
}

/** All that a decision says was done or was not, in its order. */
export const readFindings = (decision: string): readonly Finding[] => findingsOf(decision);
