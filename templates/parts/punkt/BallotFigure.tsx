import type { VNode } from 'preact';
import type { BallotSideView, BallotView } from '../../../src/model/views/ballot-view.ts';
import { ballot } from '../../words/afstemning.da.ts';

/** How the votes fell: a bar where all numbers are known, numbers and names, and the sentence that tells it. */
export function BallotFigure({ view }: { view: BallotView }): VNode {
  const { emne, enstemmig, sides, kilde } = view;
  const drawn = sides.filter(({ share }) => share !== null && share > 0);
  return (
    <figure class="afstemning">
      <figcaption>{emne === null ? ballot.heading : ballot.about(emne)}</figcaption>
      {drawn.length > 1 ? (
        <svg class="stemmer" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {drawn.map(({ side, share, from }) => (
            <rect key={side} class={side} x={percent(from)} y="0" width={percent(share ?? 0)} height="6" />
          ))}
        </svg>
      ) : null}
      {enstemmig ? <p class="enstemmigt">{ballot.unanimous}</p> : null}
      <dl>
        {sides
          .filter((side) => !isOfAll(side, enstemmig))
          .map(({ side, antal, navne }) => (
            <div key={side} class={side}>
              <dt>{ballot.sides[side]}</dt>
              {antal === null ? null : <dd class="stemmetal">{antal}</dd>}
              {navne.length > 0 ? <dd>{navne.join(', ')}</dd> : null}
            </div>
          ))}
      </dl>
      <p class="kilde">
        {ballot.source} <q>{kilde}</q>
      </p>
    </figure>
  );
}

const percent = (share: number): string => (share * 100).toFixed(2);

/** «Enstemmigt» says what «For: alle» would say again. */
const isOfAll = ({ side, antal, navne }: BallotSideView, enstemmig: boolean): boolean =>
  enstemmig &&
  side !== 'undlod' &&
  antal === null &&
  navne.every((name) => name === 'alle') &&
  side === 'for';
