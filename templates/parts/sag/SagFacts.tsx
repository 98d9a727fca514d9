import type { VNode } from 'preact';
import type { SagPageModel } from '../../../src/model/views/page-models.ts';
import { dateRange } from '../../format.ts';
import { sag } from '../../words/text.da.ts';
import { Fact } from '../Fact.tsx';

/** When a case was opened and dealt with; its number does not tell when one was opened whose items are all closed. */
export function SagFacts({ page }: { page: SagPageModel }): VNode {
  const { dele, treated } = page;
  const { first, last, count } = treated;
  const opened = !dele || dele.form === 'kle' ? null : dele.aar;
  const times = first && last ? `${sag.treatedTimes(count)}, ${dateRange(first, last)}` : sag.notTreated;
  return (
    <dl class="fakta">
      <Fact name={sag.opened} values={opened ? [String(opened)] : []} />
      <Fact name={sag.treated} values={[times]} />
    </dl>
  );
}
