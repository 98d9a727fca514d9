// Text that stands so far in that Markdown takes it for code; minutes hold no code, so it is text.
import type { Code, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Source } from '../head/source.ts';

const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;

/** Makes paragraphs of indented code, and leaves on them that they were. */
export function indentedAsText(root: Root, source: Source): void {
  mendIn(root, source);
}

function mendIn(parent: Parents, source: Source): void {
  const { children } = parent as { children: RootContent[] };
  for (const [index, node] of children.entries()) {
    if (node.type === 'code' && isIndented(node, source)) children[index] = asParagraph(node);
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      mendIn(node, source);
  }
}

const isIndented = ({ position }: Code, { text }: Source): boolean =>
  position?.start.offset !== undefined &&
  !FENCE.test(text.slice(position.start.offset, position.end.offset).slice(0, 40));

/** An empty line among its lines parts them, as it would have parted paragraphs. */
function asParagraph({ value, position }: Code): Paragraph {
  const stretches = value
    .split(/\n[ \t]*\n/)
    .map((stretch) => stretch.replace(/^[ \t]+/gm, '').trim())
    .filter((stretch) => stretch !== '');
  const children = stretches.flatMap((stretch, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const, { type: 'break' } as const] : []),
    { type: 'text', value: stretch, ...(position ? { position } : {}) },
  ]);
  return { type: 'paragraph', children, ...(position ? { position } : {}), data: { misread: 'indryk' } };
}
