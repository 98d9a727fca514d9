// Lists whose levels are told by their bullets.
import type { Element, ListEntry } from './element.ts';

const OUTER = /^[•·▪\uF0B7*]$/u;
const INNER = /^[-–o◦○]$/u;

/** Whether entries of one sign stand under entries of another: two bullets and no more, the outer one first. */
function isNested(entries: readonly ListEntry[]): boolean {
  if (entries.some(({ number, depth }) => number !== null || depth > 0)) return false;
  const [outer, inner, ...more] = new Set(entries.map(({ mark }) => mark));
  if (outer === undefined || inner === undefined || more.length > 0) return false;
  return INNER.test(inner) && (OUTER.test(outer) || /^[o◦○]$/u.test(inner));
}

/** Puts the entries of a second bullet one level in, where the source tells levels by bullets instead of indentation. */
export function nestEntries(block: Element): Element {
  if (block.type !== 'list' || !isNested(block.entries)) return block;
  const outer = block.entries[0]?.mark;
  return {
    ...block,
    entries: block.entries.map((entry) => ({ ...entry, depth: entry.mark === outer ? 0 : 1 })),
  };
}
