import type { Nodes, RootContent } from 'mdast';
import type { SourceFacts } from '../head/facts.ts';
import type { Source } from '../head/source.ts';
import { walk } from '../markdown/walk.ts';

const NO_SPACE = /^\s*#{2,6}[^#\s]/u;
/** In a code block, after a backslash or inside a list or quotation a heading is no heading of the meeting's. */
const OUT_OF_PLACE = /^[\s>*+-]*(?:\d+[.)]\s+)?\\?#{1,6}\s*Punkt\s+\d+/iu;
const HTML_HEADING = /<h[1-6][^>]*>\s*Punkt\s+\d+/iu;

/**
 * Lines that were surely meant as headings: `##Punkt 3: Budget`, which lacks its space, and `> ## Punkt 3: Budget`, which
 * stands inside something else. What follows would be read as part of the item before. Those that say closed are told of
 * where the body is cut.
 */
export function unmarkedHeadings(
  nodes: readonly RootContent[],
  source: Source,
): SourceFacts['unmarkedHeadings'] {
  const found: SourceFacts['unmarkedHeadings'][number][] = [];
  const look = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const written = source.text.slice(from, node.position?.end.offset ?? from);
    if (!/[#<]/.test(written)) return;
    let at = from;
    for (const line of written.split('\n')) {
      const isPunkt = node.type === 'paragraph' && NO_SPACE.test(line);
      const isElsewhere = OUT_OF_PLACE.test(line) || (node.type === 'html' && HTML_HEADING.test(line));
      if (isPunkt || isElsewhere)
        found.push({ text: line.trim(), place: source.place(at, at + line.length) });
      at += line.length + 1;
    }
  };
  walk(nodes, (node, parent) => {
    const isNested = node.type === 'heading' && parent !== null;
    if (isNested || node.type === 'paragraph' || node.type === 'code' || node.type === 'html') look(node);
  });
  return found;
}
