// Votes that are told by who cast them: «For stemte A og F (4)», «V og C stemte imod», «Liste Ø undlod at stemme».
import { type Fragment, fragment, objectEnd, type Reader, startsClause, withBrackets } from './fragment.ts';
import { type ReadSide, sideAt } from './sides.ts';
import type { Tokens } from './tokens.ts';
import { isExcepted } from './told.ts';
import { votersAt } from './voters.ts';
import { ABSTAINED, ADVERBS, BALLOTS, TOGETHER, VOTED } from './words.ts';

const skipAdverbs = (tokens: Tokens, at: number): number => {
  let next = at;
  while (ADVERBS.has(tokens[next]?.low ?? '')) next += 1;
  // «som den eneste», «som de eneste»
  return tokens[next]?.low === 'som' && /^eneste?$/.test(tokens[next + 2]?.low ?? '') ? next + 3 : next;
};

/** «For stemte A og F (4)», «Mod indstillingen stemte Kim Borg», «Imod: V», «Stemmer for: 7». */
export const sideFirst: Reader = (tokens, at) => {
  if (!startsClause(tokens, at)) return null;
  const from = BALLOTS.has(tokens[at]?.low ?? '') ? at + 1 : at;
  const side = sideAt(tokens, from);
  if (!side) return null;
  let verb = side.end;
  while (
    verb < side.end + 5 &&
    /^[\p{L}\d]/u.test(tokens[verb]?.text ?? '') &&
    !VOTED.has(tokens[verb]?.low ?? '')
  )
    verb += 1;
  const hasVerb =
    VOTED.has(tokens[verb]?.low ?? '') && side.side !== 'undlod'
      ? true
      : VOTED.has(tokens[side.end]?.low ?? '');
  const behind = hasVerb ? verb + 1 : BALLOTS.has(tokens[side.end]?.low ?? '') ? side.end + 1 : side.end;
  const colon = tokens[behind]?.text === ':';
  if (!hasVerb && !colon) return countsFirst(tokens, at, side);
  const start = skipAdverbs(tokens, colon ? behind + 1 : behind);
  const voters = votersAt(tokens, start);
  if (!voters) return null;
  // «Imod stemte Bo Lind og Ane Krogh undlod»: who stands last is the next clause's.
  const isOfNext = side.side !== 'undlod' && sideAt(tokens, voters.end)?.side === 'undlod';
  if (isOfNext) {
    const cut = cutOf(tokens, start, voters.end);
    return [...(sideFirst(tokens.slice(0, cut), at, '', '') ?? []), ...goingOn(tokens, cut)];
  }
  const first = fragment(
    side.side,
    voters,
    at,
    voters.end,
    isCountFirst(tokens, start) || voters.af.length > 0,
  );
  return [withBrackets(tokens, first), ...goingOn(tokens, endOf(tokens, first))];
};

/** Where the clause of the last of a row begins: at «, og», or at «og» where no comma parts them. */
function cutOf(tokens: Tokens, from: number, to: number): number {
  const ands = tokens.slice(from, to).flatMap(({ low }, index) => (low === 'og' ? [from + index] : []));
  const apart = ands.findLast((and) => tokens[and - 1]?.text === ',');
  return apart === undefined ? (ands.at(-1) ?? from) : apart - 1;
}

/** «For 9, imod 16»: numbers alone, and nothing behind them. */
function countsFirst(tokens: Tokens, at: number, { side, end }: ReadSide): readonly Fragment[] | null {
  const antal = tokens[end]?.value ?? null;
  if (antal === null) return null;
  const first = withBrackets(tokens, fragment(side, { antal, af: [] }, at, end + 1, true));
  const rest = goingOn(tokens, first.end);
  const isWhole = /^[.;]?$/.test(tokens[rest.at(-1)?.end ?? first.end]?.text ?? '');
  // «Undlod at stemme 5 (A, B)» stands alone, «For 9» does not.
  return isWhole && (rest.length > 0 || side === 'undlod') && rest.every((one) => one.antal !== null)
    ? [first, ...rest]
    : null;
}

const isCountFirst = (tokens: Tokens, at: number): boolean => tokens[at]?.value != null;
const endOf = (tokens: Tokens, one: Fragment): number => withBrackets(tokens, one).end;

/** «…, imod 4 og 2 hverken for eller imod»: what goes on without a verb. */
function goingOn(tokens: Tokens, from: number): readonly Fragment[] {
  const sign = tokens[from];
  const at =
    sign?.text === ',' && /^(?:og|men|mens)$/.test(tokens[from + 1]?.low ?? '') ? from + 2 : from + 1;
  if (!sign || !(/^[,;]$/.test(sign.text) || /^(?:og|mens|medens|men)$/.test(sign.low))) return [];
  const side = sideAt(tokens, at);
  const behind = side && !VOTED.has(tokens[side.end]?.low ?? '') ? votersAt(tokens, side.end) : null;
  if (side && behind) return next(tokens, fragment(side.side, behind, at, behind.end, true));
  const voters = votersAt(tokens, at);
  const after = voters
    ? sideAt(tokens, BALLOTS.has(tokens[voters.end]?.low ?? '') ? voters.end + 1 : voters.end)
    : null;
  return voters && after ? next(tokens, fragment(after.side, voters, at, after.end, true)) : [];
}

const next = (tokens: Tokens, one: Fragment): readonly Fragment[] => [
  withBrackets(tokens, one),
  ...goingOn(tokens, endOf(tokens, one)),
];

/** «A og V stemte for, Ø imod», «To medlemmer undlod at stemme», «13 stemte for forslaget og 4 imod». */
export const votersFirst: Reader = (tokens, at) => {
  const voters = votersAt(tokens, at);
  // A number may be a house's or a date's where no clause begins with it.
  if (!voters || (voters.af.length === 0 && !startsClause(tokens, at))) return null;
  let verb = voters.end;
  const isToldOn = tokens[verb]?.text === ',' && /^(?:der|som)$/.test(tokens[verb + 1]?.low ?? '');
  // «alle undtagen Kim Borg» is nobody's vote, but «…, der stemte imod» tells it.
  if (isExcepted(tokens, at) && !(isToldOn && !TOGETHER.has(tokens[at - 1]?.low ?? ''))) return null;
  if (isToldOn) verb += 2;
  if (tokens[verb]?.low === 'har' && tokens[verb + 1]?.low === 'stemt') verb += 1;
  // «V og C kunne ikke støtte det og stemte imod»
  const isAbstaining = sideAt(tokens, verb)?.side === 'undlod';
  const again = tokens.findIndex(
    ({ text, low }, index) =>
      index >= (ABSTAINED.has(tokens[verb]?.low ?? '') && !isAbstaining ? verb + 1 : verb) &&
      (/^[,.;:(]$/.test(text) || VOTED.has(low) || ABSTAINED.has(low)),
  );
  if (again > verb && tokens[again - 1]?.low === 'og') verb = again;
  const abstained = sideAt(tokens, verb);
  if (abstained?.side === 'undlod') return next(tokens, fragment('undlod', voters, at, abstained.end));
  if (!VOTED.has(tokens[verb]?.low ?? '') && tokens[verb]?.low !== 'stemt') return null;
  const side = sideAt(tokens, skipAdverbs(tokens, verb + 1));
  if (!side) return null;
  const first = withBrackets(tokens, fragment(side.side, voters, at, side.end));
  const on = objectEnd(tokens, first.end);
  const turned = turnedAt(tokens, on);
  if (turned) return [first, fragment(turned.side, voters, turned.end - 1, turned.end)];
  const rest = goingOn(tokens, on).map((one) => ({ ...one, isTotal: false }));
  // «Fire medlemmer af Borgerlisten stemte for og fire imod»: the four are of the same list.
  const [list] = voters.af;
  const isOfList = voters.af.length === 1 && list?.art === 'liste' && list.antal !== null;
  return [
    first,
    ...rest.map((one) =>
      isOfList && one.af.length === 0 && one.antal !== null
        ? { ...one, af: [{ ...list, antal: one.antal }] }
        : one,
    ),
  ];
};

/** «stemte for punkt 1, men imod punkt 2»: the same voters, on something else. */
function turnedAt(tokens: Tokens, at: number): { side: Fragment['side']; end: number } | null {
  const and = tokens[at]?.text === ',' ? at + 1 : at;
  if (!/^(?:og|men)$/.test(tokens[and]?.low ?? '')) return null;
  const side = sideAt(tokens, and + 1);
  const isOther = /^(?:punkt|ad|pkt|litra|ændringsforslaget|forslaget|indstillingen\p{L}*)$/u;
  return side && isOther.test(tokens[side.end]?.low ?? '') ? side : null;
}

/** «dog stemte Ø imod», «ved afstemningen stemte A og B for», «dog undlod Ø at stemme» */
export const verbFirst: Reader = (tokens, at) => {
  const abstaining = ABSTAINED.has(tokens[at]?.low ?? '') ? votersAt(tokens, at + 1) : null;
  if (abstaining && tokens[abstaining.end]?.low === 'at' && tokens[abstaining.end + 1]?.low === 'stemme')
    return [fragment('undlod', abstaining, at, abstaining.end + 2)];
  if (!VOTED.has(tokens[at]?.low ?? '') || at === 0) return null;
  const voters = votersAt(tokens, at + 1);
  const side = voters ? sideAt(tokens, skipAdverbs(tokens, voters.end)) : null;
  if (!voters || !side) return null;
  const first = withBrackets(tokens, fragment(side.side, voters, at, side.end));
  return [first, ...goingOn(tokens, objectEnd(tokens, first.end))];
};
