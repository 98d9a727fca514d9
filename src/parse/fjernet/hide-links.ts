// Links to files that were taken down, cut out of a text together with their words.
import type { Nodes } from 'mdast';
import { REMOVED_BILAG } from '../../model/fjernelse.ts';
import { normalizeSource } from '../head/source.ts';
import { readMarkdown } from '../markdown/markdown.ts';
import { walk } from '../markdown/walk.ts';

/** A content file's text in which links to some files are no links, and say nothing of them. */
export function hideLinks(raw: string, isHidden: (url: string) => boolean): string {
  const text = normalizeSource(raw);
  const { children } = readMarkdown(text);
  const labels = new Set<string>();
  walk(children, (node) => {
    if (node.type === 'definition' && isHidden(node.url)) labels.add(node.identifier);
  });
  const cuts: { start: number; end: number; by: string }[] = [];
  walk(children, (node) => {
    const by = replacementOf(node, isHidden, labels);
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const isInside = cuts.some((cut) => start !== undefined && start >= cut.start && start < cut.end);
    if (by !== null && start !== undefined && end !== undefined && !isInside) cuts.push({ start, end, by });
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
}

function replacementOf(
  node: Nodes,
  isHidden: (url: string) => boolean,
  labels: ReadonlySet<string>,
): string | null {
  if (node.type === 'link' || node.type === 'image') return isHidden(node.url) ? REMOVED_BILAG : null;
  if (node.type === 'linkReference' || node.type === 'imageReference')
    return labels.has(node.identifier) ? REMOVED_BILAG : null;
  return node.type === 'definition' && labels.has(node.identifier) ? '' : null;
}
