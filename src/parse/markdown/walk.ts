import type { Nodes } from 'mdast';

/** Looks at every node of these trees in the order of the text; the parent is null for those at the top. */
export function walk(
  nodes: readonly Nodes[],
  look: (node: Nodes, parent: Nodes | null) => void,
  parent: Nodes | null = null,
): void {
  for (const node of nodes) {
    look(node, parent);
    if ('children' in node) walk(node.children, look, node);
  }
}
