import type { Udfald } from '../model/parsed.ts';
import { findingsOf } from './udfald/decision.ts';
import type { Finding } from './udfald/finding.ts';
import { outcomeOf } from './udfald/outcome.ts';
import { bySums } from './udfald/sums.ts';

/** What a decision did, read from its words clause by clause; where they are not sure it is `andet`. */
export const readUdfald = (decision: string): Udfald => bySums(outcomeOf(findingsOf(decision)), decision);

/** All that a decision says was done or was not, in its order. */
export const readFindings = (decision: string): readonly Finding[] => findingsOf(decision);
