import type { VNode } from 'preact';
import type { MeetingStatus } from '../../../src/model/archive.ts';
import type { MeetingKind } from '../../../src/model/parsed.ts';
import { common, STATE } from '../../words/text.da.ts';

/** A meeting's state as words: what is only derived is told as such. */
function statusWords(kind: MeetingKind, { state, derived }: MeetingStatus): string | null {
  if (state === 'udkast' && derived) return common.notFoundApproved;
  if (state === null) return kind === 'dagsorden' ? common.dagsorden : null;
  return kind === 'dagsorden' && state !== 'aflyst'
    ? `${common.dagsorden}, ${STATE[state].toLowerCase()}`
    : STATE[state];
}

const TONE: Partial<Readonly<Record<string, string>>> = {
  godkendt: 'badge-success',
  udkast: 'badge-warning',
  dagsorden: 'badge-warning',
  aflyst: 'badge-error',
};

/** A mark that tells a meeting's state in a list. */
export function StatusMark({ kind, status }: { kind: MeetingKind; status: MeetingStatus }): VNode | null {
  const words = statusWords(kind, status);
  const isGuess = status.derived && status.state === 'udkast';
  const tone = isGuess ? 'uvis' : TONE[status.state ?? kind];
  return words ? <span class={tone ? `badge ${tone}` : 'badge'}>{words}</span> : null;
}
