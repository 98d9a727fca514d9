import type { ListItem, RootContent } from 'mdast';
import type { ParsedBilag } from '../../model/parsed.ts';
import { textOf } from '../markdown/outline.ts';
import { walk } from '../markdown/walk.ts';

function attachment(node: ListItem | RootContent): ParsedBilag {
  let href: string | null = null;
  walk([node], (inner) => {
    if (href === null && (inner.type === 'link' || inner.type === 'image')) href = inner.url;
  });
  return { titel: textOf(node), href };
}

/** The attachments of a Bilag section: one for each list item; other text there is only text. */
export function readBilag(nodes: readonly RootContent[]): ParsedBilag[] {
  return nodes.flatMap((node) => (node.type === 'list' ? node.children.map(attachment) : []));
}
