import type { FoundReference, ReferenceContext, ReferenceFinder } from './found-reference.ts';
import { findMeetings } from './meeting-references.ts';
import { findPunkter } from './punkt-references.ts';
import { findSager } from './sag-references.ts';

/** Makes the finder for one item's texts. */
export function referenceFinder(context: ReferenceContext): ReferenceFinder {
  return (text) => {
    // Every reference has a figure, and most texts have none.
    if (!/\d/.test(text)) return [];
    return withoutOverlaps([
      ...findMeetings(text, context),
      ...findSager(text),
      ...findPunkter(text, context),
    ]);
  };
}

/** Of two that overlap the earlier pattern wins, which is the more particular one. */
function withoutOverlaps(found: readonly FoundReference[]): FoundReference[] {
  const kept: FoundReference[] = [];
  for (const candidate of found) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
