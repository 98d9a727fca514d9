import type { VNode } from 'preact';
import type { SagPageModel } from '../../src/model/page-models.ts';
import { dateRange } from '../format.ts';
import { sag } from '../text.da.ts';
import { Fact } from './Fact.tsx';

/** When a case was opened and dealt with; nothing of one whose items are all closed. */
export function SagFacts({ page }: { page: SagPageModel }): VNode | null {
  const { dele, first, last, count } = page;
  if (!dele) return null;
  const opened = dele.form === 'kle' ? null : dele.aar;
  return (
    <dl class="fakta">
      <Fact name={sag.opened} values={opened ? [String(opened)] : []} />
      <Fact name={sag.treated} values={[`${sag.treatedTimes(count)}, ${dateRange(first, last)}`]} />
    </dl>
  );
}
