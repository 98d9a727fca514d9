import type { FoundReference, ReferenceContext, ReferenceFinder } from './found-reference.ts';
import { findMeetings } from './meeting-references.ts';
import { findPunkter } from './punkt-references.ts';
import { findSager } from './sag-references.ts';

/** Makes the finder for one item's texts. */
export function referenceFinder(context: ReferenceContext): ReferenceFinder {
  return (text) => {
    // Every reference has a figure, and most texts have none.
    if (!/\d/.test(text)) return [];
    const found = [...findMeetings(text, context), ...findSager(text), ...findPunkter(text, context)];
    return found.length > 1 ? withoutOverlaps(found, text.length) : found;
  };
}

/** Of two that overlap the earlier pattern wins, which is the more particular one. */
function withoutOverlaps(found: readonly FoundReference[], length: number): FoundReference[] {
  const isTaken = new Uint8Array(length);
  const kept = found.filter(({ start, end }) => {
    if (isTaken.subarray(start, end).includes(1)) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
