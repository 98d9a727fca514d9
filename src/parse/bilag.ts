import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedBilag } from '../model/parsed.ts';
import { textOf } from './outline.ts';

function attachment(node: ListItem | RootContent): ParsedBilag {
  let href: string | null = null;
  visit(node, (inner) => {
    if (href === null && (inner.type === 'link' || inner.type === 'image')) href = inner.url;
  });
  return { titel: textOf(node), href };
}

/** The attachments of a Bilag section: one for each list item, or for each paragraph where there is no list. */
export function readBilag(nodes: readonly RootContent[]): ParsedBilag[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.map(attachment);
    return node.type === 'paragraph' ? [attachment(node)] : [];
  });
}
