// How sure a reading is, in one figure, so that of many files one knows which to look at.
import type { ImportedMeeting } from './imported-meeting.ts';

/** What each kind of remark takes off a hundred. */
const COSTS = { doubt: 3, loss: 40, fewItems: 15, noDecisions: 20, invented: 30 } as const;

/** That something is closed is told as a doubt, so that it is seen, but is no sign of a bad reading. */
const TELLS_OF_CLOSED = /er lukket: \d|skrevet som lukket$|siger, at det følgende er lukket/u;

/** How sure a reading is, from 0 to 100. */
export function confidenceOf({
  uncertain,
  items,
  account,
}: Pick<ImportedMeeting, 'uncertain' | 'items' | 'account'>): number {
  const doubts = uncertain.filter(
    ({ grade, text }) => grade === 'doubt' && !TELLS_OF_CLOSED.test(text),
  ).length;
  const losses = uncertain.filter(({ grade }) => grade === 'loss').length;
  const open = items.filter(({ lukket }) => !lukket).length;
  const undecided = uncertain.filter(({ text }) => /har ingen (?:beslutning|tekst)$/.test(text)).length;
  const cost =
    doubts * COSTS.doubt +
    losses * COSTS.loss +
    (items.length < 2 ? COSTS.fewItems : 0) +
    (open > 0 && undecided === open ? COSTS.noDecisions : 0) +
    (account.invented.length > 0 ? COSTS.invented : 0);
  return Math.max(0, 100 - cost);
}
