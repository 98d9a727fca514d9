// Votes that are counted: «14 stemmer for og 7 imod», «med 5 stemmer mod 2», «stemmerne 10-9».
import { Pattern } from '../../model/text/pattern.ts';
import { type Fragment, fragment, objectEnd, type Reader, withBrackets } from './fragment.ts';
import { sideAt } from './sides.ts';
import type { Tokens } from './tokens.ts';
import { tokensOf } from './tokens.ts';
import { wonAt } from './told.ts';
import { closingOf, outOf } from './voter.ts';
import { votersAt } from './voters.ts';
import { BALLOTS, MEMBER, MEMBERS } from './words.ts';

/** What shows that numbers with «for» and «imod» behind them are votes. */
const OF_VOTES = new Pattern(
  /stem|resultat|optælling|håndsoprækning|(?<!\p{L})(?:godkendt|vedtaget|vedtog|tiltrådt|tiltrådte|godkendte|forkastet|forkastede|afvist|afviste|faldt|anbefales|anbefaler|anbefalet|besluttede|besluttet)(?!\p{L})/iu,
);

const skipNoun = (tokens: Tokens, at: number): number => {
  const low = tokens[at]?.low ?? '';
  return BALLOTS.has(low) || MEMBER.has(low) || MEMBERS.has(low) ? at + 1 : at;
};

/** A number of votes with its side behind it; `hasNoun` where the votes are called so. */
function countAt(tokens: Tokens, at: number): (Fragment & { readonly hasNoun: boolean }) | null {
  const number = tokens[at];
  if (number?.value == null || tokens[at - 1]?.text === '/' || tokens[at - 1]?.low === 'punkt') return null;
  const noun = skipNoun(tokens, at + 1);
  const bracket = closingOf(tokens, noun);
  const inner = bracket === null ? null : votersAt(tokens, noun + 1, false);
  const isNamed = inner !== null && inner.end === bracket;
  const side = sideAt(tokens, isNamed && bracket !== null ? bracket + 1 : noun);
  if (!side || tokens[side.end - 1]?.low === 'mod') return null;
  // «15 stemmer (A, F) imod 10 (V)» are those for it, against ten.
  if (tokens[side.end - 1]?.low === 'imod' && tokens[side.end]?.value != null) return null;
  const behind = skipNoun(tokens, side.end);
  const listed = tokens[behind]?.text === ':' ? votersAt(tokens, behind + 1, false) : null;
  const af = isNamed ? inner.af : (listed?.af ?? []);
  const read = fragment(side.side, { antal: number.value, af }, at, listed?.end ?? behind, true);
  return {
    ...withBrackets(tokens, read),
    hasNoun: noun > at + 1 || behind > side.end || /-/.test(tokens[side.end - 1]?.low ?? ''),
  };
}

/** «14 stemmer for og 7 imod», «9 for, 4 imod og 2 blanke». */
const withSides: Reader = (tokens, at, sentence) => {
  const first = countAt(tokens, at);
  if (!first) return null;
  const found = [first];
  const start = nextCount(tokens, first.hasNoun ? objectEnd(tokens, first.end) : first.end);
  for (let on = start; on !== null; on = nextCount(tokens, found.at(-1)?.end ?? on)) {
    const more = countAt(tokens, on);
    if (!more) break;
    found.push(more);
  }
  const isWhole = (at === 0 || tokens[at - 1]?.text === ':') && (found.at(-1)?.end ?? 0) >= tokens.length - 1;
  const isVote =
    found.length > 1 ? isWhole || OF_VOTES.test(sentence) : first.hasNoun || (isWhole && first.af.length > 0);
  return isVote ? found : null;
};

function nextCount(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.text === ',') return /^(?:og|samt|mens)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return /^(?:og|samt|mod|mens)$/.test(tokens[at]?.low ?? '') ? at + 1 : null;
}

interface Counted {
  readonly antal: number;
  readonly af: Fragment['af'];
  readonly hasNoun: boolean;
  readonly end: number;
}

/** A number of votes without a side, and those in brackets behind it. */
function bare(tokens: Tokens, at: number): Counted | null {
  const value = tokens[at]?.value ?? null;
  if (value === null) return null;
  const noun = skipNoun(tokens, outOf(tokens, at + 1));
  const closing = closingOf(tokens, noun);
  const inner = closing === null ? null : votersAt(tokens, noun + 1, false);
  const isNamed = inner !== null && inner.end === closing;
  return {
    antal: value,
    af: isNamed ? inner.af : [],
    hasNoun: noun > at + 1,
    end: isNamed && closing !== null ? closing + 1 : noun,
  };
}

/** «med 5 stemmer mod 2», «med stemmerne 10-9», «et flertal på 5 (A, B) mod 2 (C)»: the verb tells which side is which. */
const oneAgainstOther: Reader = (tokens, at, sentence, next) => {
  const before = tokens[at - 1]?.low ?? '';
  const first = bare(tokens, at);
  if (!first) return null;
  const isDashed =
    /^[-–—]$/.test(tokens[first.end]?.text ?? '') &&
    (/^(?:stemme\p{L}*|med|(?:ned)?stemt|ned|igennem)$/u.test(before) ||
      (before === '(' && tokens[first.end + 2]?.text === ')' && OF_VOTES.test(tokens[at - 2]?.low ?? '')) ||
      (before === '(' && /stemme(?:lighed|rne stod lige)/iu.test(sentence)));
  if (!isDashed && !/^i?mod$/.test(tokens[first.end]?.low ?? '')) return null;
  const second = bare(tokens, first.end + 1);
  const isLast = /^(?:[.,;)]|og|blev|at|godkendt\p{L}*|tiltrådt\p{L}*|vedtog|vedtaget)?$/u.test(
    tokens[second?.end ?? 0]?.low ?? '',
  );
  const isByWord = /^(?:med|på|stemmerne|stemmetallene)$/.test(before) || /stemmerne/i.test(sentence);
  const isVote = isDashed || first.hasNoun || second?.hasNoun || (isByWord && isLast);
  if (!second || !isVote || isOfThings(tokens, second.end, second)) return null;
  const isTied = first.antal === second.antal;
  const won = wonAt(tokens, at, second.end, sentence) ?? wonIn(next) ?? (isTied ? 'for' : null);
  if (!won) return null;
  // A proposal falls «med 2 stemmer mod 5» or «med 5 stemmer mod 2»: the more are against it either way.
  const isTurned = won === 'imod' && first.antal > second.antal;
  if (won === 'for' && first.antal < second.antal) return [];
  const [forSide, imod] = isTurned ? [second, first] : [first, second];
  return [fragment('for', forSide, at, second.end, true), fragment('imod', imod, at, second.end, true)];
};

/** «5 mod 2 mio. kr.» counts no votes. */
const isOfThings = (tokens: Tokens, at: number, { hasNoun }: Counted): boolean =>
  !hasNoun && /^(?:mio|kr|pct|%|procent|mia|point|år|meter)/.test(tokens[at]?.low ?? '');

/** Which side the next sentence says has won. */
const wonIn = (next: string): 'for' | 'imod' | null => wonAt(tokensOf(next), -1, -1, next);

/** «Vedtaget med 21 stemmer», «godkendt mod 2 stemmer»: one number, without a side of its own. */
const alone: Reader = (tokens, at, sentence) => {
  const before = tokens[at - 1]?.low ?? '';
  const count = bare(tokens, at);
  if (!count?.hasNoun || !/^(?:med|i?mod)$/.test(before) || !/^stemmer?$/.test(nounOf(tokens, at)))
    return null;
  if (sideAt(tokens, count.end) || /^[-–—]$/.test(tokens[count.end]?.text ?? '')) return null;
  const won = wonAt(tokens, at, count.end, sentence);
  if (won === null) return null;
  if (before === 'med') return [fragment(won, count, at, count.end, true)];
  return [fragment(won === 'for' ? 'imod' : 'for', count, at, count.end, true)];
};

const nounOf = (tokens: Tokens, at: number): string => tokens[outOf(tokens, at + 1)]?.low ?? '';

/** Readers of votes that are counted. */
export const ballotCounts: Reader = (tokens, at, sentence, next) =>
  withSides(tokens, at, sentence, next) ??
  oneAgainstOther(tokens, at, sentence, next) ??
  alone(tokens, at, sentence, next);
