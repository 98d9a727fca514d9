// Parts of a page that its system made of what stands elsewhere on it, as a profile tells.

import { holdsMark } from '../../parse/lukket/marks-in.ts';
import type { Block } from '../blocks/block.ts';
import type { Profile } from '../profiles/profile.ts';

/** How many lines may stand between the first line of such a part and the one that ends it. */
const MOST = 14;

/** The end of the paragraph that a block stands in. */
function endOfRun(blocks: readonly Block[], at: number): number {
  let end = at;
  while (end < blocks.length && blocks[end]?.text !== '') end += 1;
  return end;
}

/** The index after the paragraph of the next line that ends a part, or -1; a heading of the source's own is in the way. */
function endOfPart(blocks: readonly Block[], from: number, to: RegExp): number {
  let seen = 0;
  for (let at = from; at < blocks.length && seen < MOST; at += 1) {
    const block = blocks[at];
    if (!block || block.text === '') continue;
    if (to.test(block.text)) return endOfRun(blocks, at);
    if (block.level !== null && block.level < 4) return -1;
    seen += 1;
  }
  return -1;
}

/** The blocks of such parts. */
export function madeParts(blocks: readonly Block[], profiles: readonly Profile[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const { from, to } of profiles.flatMap(({ parts }) => parts)) {
    for (const [at, { text }] of blocks.entries()) {
      if (!from.test(text)) continue;
      let end = endOfPart(blocks, at + 1, to);
      // Several votes stand under one heading.
      for (let next = end; next >= 0; next = endOfPart(blocks, next, to)) end = next;
      const part = blocks.slice(at, Math.max(at, end));
      // No profile may open what is closed.
      if (!part.some((block) => holdsMark(block.text))) for (const block of part) found.add(block);
    }
  }
  return found;
}
