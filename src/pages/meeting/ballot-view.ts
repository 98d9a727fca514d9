import { type Afstemning, SIDES, type Udtalelse, type Voter } from '../../model/afstemning.ts';
import type { BallotSideView, BallotView, StatementView } from '../../model/views/ballot-view.ts';

/** How a ballot is shown: only the sides of which something is told. */
export function ballotView({ emne, enstemmig, kilde, ...sides }: Afstemning): BallotView {
  const counts = SIDES.map((side) => sides[side]?.antal ?? null);
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  // Parts of a whole are drawn only where the number of every side that is told of is known.
  const isWhole =
    sum > 0 && SIDES.every((side, at) => sides[side] === null || counts[at] !== null) && !enstemmig;
  let from = 0;
  return {
    emne,
    enstemmig,
    kilde,
    sides: SIDES.flatMap((side): BallotSideView[] => {
      const told = sides[side];
      if (told === null) return [];
      const share = isWhole && sides.for && sides.imod ? (told.antal ?? 0) / sum : null;
      const one = { side, antal: told.antal, navne: told.af.map(voterName), share, from };
      from += share ?? 0;
      return [one];
    }),
  };
}

const PARTS: Readonly<Partial<Record<Voter['art'], string>>> = {
  flertal: 'flertallet',
  mindretal: 'mindretallet',
};

/** «Borgerlisten (4)», «Ole Holm (V)» */
function voterName({ navn, art, antal, liste }: Voter): string {
  const name = PARTS[art] ?? navn;
  if (art === 'person') return liste === null ? name : `${name} (${liste})`;
  return antal === null ? name : `${name} (${antal})`;
}

/** Who had what put on record; those who are not named are left out. */
export const statementViews = (udtalelser: readonly Udtalelse[]): StatementView[] =>
  [...new Set(udtalelser.map(({ art }) => art))].flatMap((art) => {
    const navne = [
      ...new Set(udtalelser.filter((one) => one.art === art).flatMap(({ af }) => af.map(voterName))),
    ];
    return navne.length > 0 ? [{ art, navne }] : [];
  });
