// Fragments become ballots: those of one subject that do not speak against each other are of one.
import type { Afstemning, Side, Voter, VoteSide } from '../../model/afstemning.ts';
import { SIDES } from '../../model/afstemning.ts';
import type { Fragment } from './fragment.ts';
import { ITEM, isSame, type Subject } from './subject.ts';

interface GrowingSide {
  antal: number | null;
  /** Whether the number is known to be that of all. */
  isTotal: boolean;
  af: Voter[];
}

/** A ballot as far as it is read. */
export interface Growing extends Subject {
  readonly sides: Partial<Record<Side, GrowingSide>>;
  readonly sources: string[];
  isUnanimous: boolean;
}

const opened = (subject: Subject): Growing => ({ ...subject, sides: {}, sources: [], isUnanimous: false });

/** Adds what a sentence tells to the last ballot, or begins another. */
export function addTo(
  ballots: Growing[],
  { side, antal, af, isTotal: isOfAll, isUnanimous }: Fragment,
  subject: Subject | null,
  sentence: string,
): void {
  const isTotal = isOfAll && antal !== null;
  const last = ballots.at(-1);
  const isOther = last && subject !== null && !isSame(last, subject);
  const own = last?.sides[side];
  const isAgain = own?.isTotal && isTotal && own.antal !== antal;
  const into = last && !isOther && !isAgain ? last : opened(subject ?? (isAgain ? ITEM : (last ?? ITEM)));
  if (into !== last) ballots.push(into);
  if (into.sources.at(-1) !== sentence) into.sources.push(sentence);
  into.isUnanimous ||= isUnanimous;
  const before = into.sides[side];
  into.sides[side] = before
    ? joined(before, { antal, isTotal, af: [...af] })
    : { antal, isTotal, af: [...af] };
}

function joined(one: GrowingSide, more: GrowingSide): GrowingSide {
  const isTold = (voter: Voter): boolean => one.af.some(({ navn }) => navn === voter.navn);
  const isRepeated = more.af.length > 0 && more.af.every(isTold);
  const af = [...withCounts(one.af, more.af), ...more.af.filter((voter) => !isTold(voter))].filter(
    ({ art }, _, all) => art !== 'flertal' || !all.some((other) => other.art !== 'flertal'),
  );
  if (one.isTotal || more.isTotal) {
    const total = one.isTotal ? one : more;
    return { antal: total.antal, isTotal: true, af };
  }
  if (isRepeated) return { antal: one.antal ?? more.antal, isTotal: false, af };
  const sum = one.antal !== null && more.antal !== null ? one.antal + more.antal : null;
  return { antal: sum, isTotal: false, af };
}

/** A number that comes later is the same voter's. */
const withCounts = (af: readonly Voter[], more: readonly Voter[]): Voter[] =>
  af.map((voter) => {
    const again = more.find(({ navn }) => navn === voter.navn);
    return again ? { ...voter, antal: voter.antal ?? again.antal, liste: voter.liste ?? again.liste } : voter;
  });

/** The ballots as they are told. */
export const finished = (ballots: readonly Growing[]): Afstemning[] => ballots.map(finish);

function finish({ om, emne, sides, sources, isUnanimous }: Growing): Afstemning {
  const isSplit = isFilled(sides.for) && isFilled(sides.imod);
  const told = Object.fromEntries(
    SIDES.map((side): [Side, VoteSide | null] => [side, sideOf(sides[side], isUnanimous && isSplit)]),
  ) as Record<Side, VoteSide | null>;
  return { om, emne, enstemmig: isUnanimous && !isSplit, ...told, kilde: sources.join(' ') };
}

const isFilled = (side: GrowingSide | undefined): boolean =>
  side !== undefined && (side.af.length > 0 || (side.antal ?? 0) > 0);

/** A side; where some were against, «enstemmigt» does not hold and nobody is all. */
function sideOf(side: GrowingSide | undefined, isContradicted: boolean): VoteSide | null {
  if (!side) return null;
  const af = isContradicted ? side.af.filter(({ art }) => art !== 'alle') : side.af;
  if (af.length === 0 && side.antal === null) return null;
  const named = af.reduce((sum, { antal, art }) => sum + (antal ?? (art === 'person' ? 1 : 0)), 0);
  // More that are named than there were: one of both is misread, and no number is better than a wrong one.
  return { antal: side.antal !== null && named > side.antal ? null : side.antal, af };
}
