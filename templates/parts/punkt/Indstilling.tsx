import type { VNode } from 'preact';
import type { BeslutningText } from '../../../src/model/views/page-parts.ts';
import { register } from '../../words/register.da.ts';

/** What was recommended, where a decision only says that it was followed; nothing where the decision speaks for itself. */
export function Indstilling({ points }: { points: BeslutningText['indstilling'] }): VNode | null {
  if (points.length === 0) return null;
  const [only] = points;
  if (points.length === 1) return <p class="indstillet">{`${register.indstilling} ${only}`}</p>;
  return (
    <div class="indstillet">
      <p>{register.indstilling}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
