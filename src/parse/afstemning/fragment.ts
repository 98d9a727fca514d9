// A fragment: what some words of a sentence tell of a vote.
import type { Side, Voter } from '../../model/afstemning.ts';
import type { Tokens } from './tokens.ts';
import { closingOf } from './voter.ts';
import { votersAt } from './voters.ts';
import { CLAUSE_STARTS } from './words.ts';

/** So many, or these, are told to have voted so. */
export interface Fragment {
  readonly side: Side;
  readonly antal: number | null;
  readonly af: readonly Voter[];
  /** Whether the number is that of all who voted so, not only of those that are named. */
  readonly isTotal: boolean;
  readonly isUnanimous: boolean;
  /** The tokens it is read from. */
  readonly start: number;
  readonly end: number;
}

/** A reader of one form: the fragments that begin at a place, or null. */
export type Reader = (
  tokens: Tokens,
  at: number,
  sentence: string,
  /** The sentence behind it, which may tell how the vote went. */
  next: string,
) => readonly Fragment[] | null;

/** Makes a fragment of voters. */
export const fragment = (
  side: Side,
  told: { readonly antal: number | null; readonly af: readonly Voter[] },
  start: number,
  end: number,
  isTotal = false,
): Fragment => ({
  side,
  antal: told.antal,
  af: told.af,
  isTotal,
  isUnanimous: isAll(told.af, side),
  start,
  end,
});

const isAll = (af: readonly Voter[], side: Side): boolean =>
  side !== 'undlod' && af.length === 1 && af[0]?.art === 'alle';

/** «4 (Ø)», «5 imod (A og B)»: those in brackets behind a number are they. */
export function withBrackets(tokens: Tokens, one: Fragment): Fragment {
  const closing = closingOf(tokens, one.end);
  if (one.af.length > 0) return one;
  if (tokens[one.end]?.text === ':') {
    const listed = votersAt(tokens, one.end + 1, false);
    const isWhole = listed !== null && (listed.antal === null || listed.antal === one.antal);
    return isWhole ? { ...one, af: listed.af, end: listed.end } : one;
  }
  if (closing === null) return one;
  const inner = votersAt(tokens, one.end + 1, false);
  if (!inner || inner.end !== closing || (inner.antal !== null && inner.antal !== one.antal)) return one;
  return { ...one, af: inner.af, end: closing + 1 };
}

/** Whether a clause may begin at a place. */
export const startsClause = (tokens: Tokens, at: number): boolean =>
  at === 0 ||
  /^[^\p{L}\d]$/u.test(tokens[at - 1]?.text ?? '') ||
  CLAUSE_STARTS.has(tokens[at - 1]?.low ?? '');

/** What is voted on may stand between a side and what goes on: «for forslaget og 4 imod». */
export function objectEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (
    end < at + 6 &&
    /^\p{Ll}|^\d/u.test(tokens[end]?.text ?? '') &&
    !/^(?:og|mens|men)$/.test(tokens[end]?.low ?? '')
  )
    end += 1;
  return end;
}
