// All that one sentence tells of votes.
import { ballotCounts } from './counts.ts';
import type { Fragment, Reader } from './fragment.ts';
import { sideFirst, verbFirst, votersFirst } from './named.ts';
import { against, majority, unanimous } from './parts.ts';
import type { Tokens } from './tokens.ts';
import { isToldHere, leavesSomeOut } from './told.ts';

const READERS: readonly Reader[] = [
  ballotCounts,
  sideFirst,
  votersFirst,
  verbFirst,
  majority,
  against,
  unanimous,
];

/** All that a sentence tells of votes that were cast here, in its order. */
export function fragmentsOf(tokens: Tokens, sentence: string, next: string): Fragment[] {
  const found: Fragment[] = [];
  let at = 0;
  while (at < tokens.length) {
    const here = READERS.map((read) => read(tokens, at, sentence, next)).find(
      (one) => one !== null && one.length > 0,
    );
    const end = here?.at(-1)?.end ?? at + 1;
    if (here && isToldHere(tokens, at, end, sentence))
      found.push(...here.filter(({ isUnanimous }) => !(isUnanimous && leavesSomeOut(sentence))));
    at = end;
  }
  return found;
}
