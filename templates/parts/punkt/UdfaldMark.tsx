import type { VNode } from 'preact';
import type { Udfald } from '../../../src/model/parsed.ts';
import { UDFALD_TONES, UDFALD_WORDS } from '../../../src/model/udfald-words.ts';

/** What a decision did, as a mark; nothing where only the decision's own words can tell. */
export function UdfaldMark({ udfald }: { udfald: Udfald | null }): VNode | null {
  const words = udfald ? UDFALD_WORDS[udfald] : null;
  const tone = udfald ? UDFALD_TONES[udfald] : undefined;
  return words ? <span class={tone ? `badge ${tone}` : 'badge'}>{words}</span> : null;
}
